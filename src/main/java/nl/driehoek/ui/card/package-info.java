/** A card as people see it, on the wall, on the desk and small; and Markdown as readable text. */
package nl.driehoek.ui.card;
