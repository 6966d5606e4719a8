/** Where the password for all that is kept is given, set, changed and removed. */
package nl.driehoek.ui.library.password;
