/** Pictures of cards in windows: decoded in the background, as large as they are shown. */
package nl.driehoek.ui.card.picture;
