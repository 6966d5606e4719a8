/** All cards at once, to find one and lay it; the room sees nothing of it. */
package nl.driehoek.ui.presenter.overview;
