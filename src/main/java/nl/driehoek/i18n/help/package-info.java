/** The texts of help in the program, and the sections of the manual that its places are about. */
package nl.driehoek.i18n.help;
