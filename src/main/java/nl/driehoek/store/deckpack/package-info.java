/** Decks as files: a single deck file, or a pack that holds a deck with its pictures; and the folders with them. */
package nl.driehoek.store.deckpack;
