/** What somebody changed on the cards of a deck, as a file beside it, and the editions that come of both. */
package nl.driehoek.store.decklayer;
