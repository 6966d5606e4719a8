/** What is said where a text looks like personal data. */
package nl.driehoek.i18n.hint;
