/** Ways of working with a card: what a card asks for and what came of it, without a toolkit. */
package nl.driehoek.tool;
