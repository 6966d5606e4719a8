/** What is drawn, as words and JSON. */
package nl.driehoek.store.event.ink;
