/** What somebody changed on the cards of a deck for their own use, kept apart from the deck and merged with each edition of it. */
package nl.driehoek.deck.layer;
