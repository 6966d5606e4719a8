/** Synopses as JSON. */
package nl.driehoek.store.synopsis;
