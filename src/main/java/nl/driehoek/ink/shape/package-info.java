/** Where things lie on a card and how lines run there: immutable shapes in the card's own measure. */
package nl.driehoek.ink.shape;
