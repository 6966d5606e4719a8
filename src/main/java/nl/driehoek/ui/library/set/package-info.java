/** A card set from within: what it is for, how to go about it, and its cards to choose and to look at. */
package nl.driehoek.ui.library.set;
