/** The earlier sessions as a whole: a list of them, their groups, and what was found in them. */
package nl.driehoek.control.past;
