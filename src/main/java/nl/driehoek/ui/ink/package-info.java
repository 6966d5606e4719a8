/** What is drawn on a card, shown: the same on the desk, on the wall and in small. */
package nl.driehoek.ui.ink;
