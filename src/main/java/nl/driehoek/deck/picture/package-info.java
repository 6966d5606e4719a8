/** Pictures on cards: what a deck says of them, and their files. */
package nl.driehoek.deck.picture;
