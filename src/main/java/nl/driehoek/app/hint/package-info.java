/** Wires the hint at personal data to the window, the settings and a thread of its own. */
package nl.driehoek.app.hint;
