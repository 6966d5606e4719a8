/** The texts of the settings' sheet. */
package nl.driehoek.i18n.settings;
