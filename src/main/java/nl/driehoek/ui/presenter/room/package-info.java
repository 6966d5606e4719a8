/** What the room sees, as the desk tells it: a sign, a small picture, and the buttons that change it. */
package nl.driehoek.ui.presenter.room;
