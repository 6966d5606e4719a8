/** The texts about deleting sessions and taking names out of them. */
package nl.driehoek.i18n.forget;
