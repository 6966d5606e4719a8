/** A card's texts taken apart: Markdown as blocks and stretches of text, without a toolkit. */
package nl.driehoek.deck.text;
