/** Tables of questions in files, and the deck that one becomes. */
package nl.driehoek.store.deckcsv;
