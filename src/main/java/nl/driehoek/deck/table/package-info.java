/** A table of questions that becomes a deck: its rows, and what its columns mean. */
package nl.driehoek.deck.table;
