/** What stands in tables, and what is said of sessions that come from files, as typed keys. */
package nl.driehoek.i18n.document;
