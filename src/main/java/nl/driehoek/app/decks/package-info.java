/** Opens the place for decks of the user's own, and the files that the program is given. */
package nl.driehoek.app.decks;
