/** The texts of what is printed of a deck, and of the way to the printer. */
package nl.driehoek.i18n.paper;
