/** First everybody for themselves, then in pairs, then together: answers that are turned over at once and compared. */
package nl.driehoek.tool.compare;
