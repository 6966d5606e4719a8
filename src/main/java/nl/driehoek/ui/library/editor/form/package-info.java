/** The form in which a deck, a set or a card in the making is filled in; what is typed comes out as edits. */
package nl.driehoek.ui.library.editor.form;
