/** Decks of the user's own: looking at a file before it is added, adding it, and passing decks on. */
package nl.driehoek.control.decks;
