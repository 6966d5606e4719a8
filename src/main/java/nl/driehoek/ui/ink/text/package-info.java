/** Sticky notes and labels on a card as nodes: their font, style classes and layout. */
package nl.driehoek.ui.ink.text;
