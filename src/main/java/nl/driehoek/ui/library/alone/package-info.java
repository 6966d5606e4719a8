/** The place where somebody reads the cards alone, and keeps answers and notes. */
package nl.driehoek.ui.library.alone;
