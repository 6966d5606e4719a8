/** Cuts cards that are too long for a wall into pages that can be read from the back of a room. */
package nl.driehoek.deck.page;
