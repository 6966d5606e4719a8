/** What is to be read about sets and cards, and the one who reads it. */
package nl.driehoek.ui.library.alone.reading;
