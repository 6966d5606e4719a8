/** The texts of the place where decks are made and edited. */
package nl.driehoek.i18n.editor;
