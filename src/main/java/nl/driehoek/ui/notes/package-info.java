/** The places to write during a talk: the facilitator's note on a card, and the answers to it. */
package nl.driehoek.ui.notes;
