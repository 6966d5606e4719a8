/** What the places of the library are put together from. */
package nl.driehoek.ui.library.parts;
