/** What is written on a card: immutable marks in the card's own measure, and the drawing that they make up. */
package nl.driehoek.ink;
