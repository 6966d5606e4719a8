/** Words on a card, on a leaf or right on it, shown: their type, their looks, and how they lie. */
package nl.driehoek.ui.ink.leaf;
