/** What is said where cards are looked for. */
package nl.driehoek.i18n.find;
