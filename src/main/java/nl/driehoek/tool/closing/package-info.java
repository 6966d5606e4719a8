/** The closing round: what was talked over, what was agreed, the action points, and a word from everybody. */
package nl.driehoek.tool.closing;
