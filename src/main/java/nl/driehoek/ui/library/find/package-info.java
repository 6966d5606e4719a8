/** Finding cards and sets in the library, and what was said about them in earlier sessions. */
package nl.driehoek.ui.library.find;
