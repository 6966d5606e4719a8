/** Files that hold a whole session, to be read in again: the format, with its writer and its reader. */
package nl.driehoek.store.sessionfile;
