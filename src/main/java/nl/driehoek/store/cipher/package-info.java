/** Encrypting texts, the key for that, and how the key is kept: wrapped by keys that passwords give. No database. */
package nl.driehoek.store.cipher;
