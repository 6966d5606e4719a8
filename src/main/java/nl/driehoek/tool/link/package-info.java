/** Links of a card as codes that people scan with their telephones; nothing is fetched. */
package nl.driehoek.tool.link;
