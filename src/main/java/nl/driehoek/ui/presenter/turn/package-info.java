/** Whose turn it is, at the desk. */
package nl.driehoek.ui.presenter.turn;
