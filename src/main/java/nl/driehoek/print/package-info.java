/** Cards laid out for paper, as values that need no toolkit. */
package nl.driehoek.print;
