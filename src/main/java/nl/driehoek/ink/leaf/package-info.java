/** How words lie on a card: how large they are on a sticky, and where there is room for one; pure values. */
package nl.driehoek.ink.leaf;
