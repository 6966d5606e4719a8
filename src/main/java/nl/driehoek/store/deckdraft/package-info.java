/** Decks in the making as JSON: read from editions, written as deck files, and kept on disk while somebody is at work on them. */
package nl.driehoek.store.deckdraft;
