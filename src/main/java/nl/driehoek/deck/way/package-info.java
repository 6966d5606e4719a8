/** Ways of working with a card, as far as the deck says how: what a card asks a group to do beyond talking it over. */
package nl.driehoek.deck.way;
