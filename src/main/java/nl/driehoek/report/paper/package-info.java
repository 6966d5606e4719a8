/** Decks on paper: cards to cut, a sheet for the facilitator, and forms to fill in by hand. */
package nl.driehoek.report.paper;
