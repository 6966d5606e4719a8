/** Writing on a card, on a sticky or right on it, where the words are to stand. */
package nl.driehoek.ui.presenter.ink.leaf;
