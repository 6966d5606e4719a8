/** What a deck of cards is: immutable values that know nothing of files, screens or sessions. */
package nl.driehoek.deck;
