/** Lays the text of a card out so that it is as large as a space allows. */
package nl.driehoek.ui.card.fit;
