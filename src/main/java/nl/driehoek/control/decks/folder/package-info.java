/** The folder for decks of the user's own on a disk: what stands there, what is put there and what makes room for it. */
package nl.driehoek.control.decks.folder;
