/** The texts of the program itself, by typed keys; what stands on cards is deck data and not here. */
package nl.driehoek.i18n;
