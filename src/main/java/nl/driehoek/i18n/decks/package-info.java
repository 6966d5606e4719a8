/** The texts about decks of the user's own. */
package nl.driehoek.i18n.decks;
