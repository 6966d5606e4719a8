/** A password for what is kept: the port. */
package nl.driehoek.session.encryption;
