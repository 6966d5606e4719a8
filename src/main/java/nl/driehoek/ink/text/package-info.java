/** Fitting the text of sticky notes and labels, and free places for them; pure functions. */
package nl.driehoek.ink.text;
