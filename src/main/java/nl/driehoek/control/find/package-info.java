/** Finding cards and sets among the decks at hand, as somebody types. */
package nl.driehoek.control.find;
