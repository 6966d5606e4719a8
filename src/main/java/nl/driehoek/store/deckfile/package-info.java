/** Reads deck files: from bytes to a sound deck, or to all that is wrong with it and where. */
package nl.driehoek.store.deckfile;
