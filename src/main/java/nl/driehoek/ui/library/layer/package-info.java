/** Changing a card of a deck for one's own use, and what differs from the deck. */
package nl.driehoek.ui.library.layer;
