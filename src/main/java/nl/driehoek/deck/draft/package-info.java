/** Decks in the making: an immutable tree of values in each language, edits of it, and what can be filled in where. */
package nl.driehoek.deck.draft;
