/** Reads from a card as the toolkit lays it out what is to be put on paper. */
package nl.driehoek.ui.print;
