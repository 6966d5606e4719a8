/** Setting, changing and removing the password of all that is kept. */
package nl.driehoek.store.encryption;
