/** The texts of the page with backups. */
package nl.driehoek.i18n.backup;
