/** The earlier sessions as a place of their own: all of them, found by any word in them. */
package nl.driehoek.ui.library.sessions;
