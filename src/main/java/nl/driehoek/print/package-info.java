/** A card's face laid out, so that it can be put on paper: all at its place, in card widths, and no toolkit needed. */
package nl.driehoek.print;
