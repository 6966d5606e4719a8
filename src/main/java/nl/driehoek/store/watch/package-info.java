/** Tells when files in a folder change, by whatever means the system has for that. */
package nl.driehoek.store.watch;
