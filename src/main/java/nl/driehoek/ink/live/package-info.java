/** What is being drawn or pointed at on a card at this moment, and is not kept yet or never will be. */
package nl.driehoek.ink.live;
