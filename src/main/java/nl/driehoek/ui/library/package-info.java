/** The place where a session begins: the decks as on a shelf, who takes part, and the earlier sessions. */
package nl.driehoek.ui.library;
