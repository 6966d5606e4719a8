/** What is said about the password for all that is kept. */
package nl.driehoek.i18n.password;
