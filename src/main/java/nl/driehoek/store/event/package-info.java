/** How the events of a session stand on disk: stable words with a version and a JSON text each. */
package nl.driehoek.store.event;
