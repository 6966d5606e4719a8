/** Where decks are added, looked at before that, and passed on. */
package nl.driehoek.ui.library.decks;
