/** Texts about what somebody changes on cards for their own use. */
package nl.driehoek.i18n.layer;
