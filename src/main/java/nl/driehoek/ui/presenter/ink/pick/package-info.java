/** Choosing marks on a card, and what can be done with those that are chosen. */
package nl.driehoek.ui.presenter.ink.pick;
