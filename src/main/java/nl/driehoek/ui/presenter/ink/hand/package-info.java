/** The tools for drawing on a card, and what a hand does with each of them. */
package nl.driehoek.ui.presenter.ink.hand;
