/** Where decks are made and edited: the list of sets and cards, the fields of one of them, and the card as it will look. */
package nl.driehoek.ui.library.editor;
