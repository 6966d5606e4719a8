/** What a document tells of the cards of somebody who read alone. */
package nl.driehoek.tool.own;
