/** What the place says where somebody reads alone. */
package nl.driehoek.i18n.alone;
