/** Texts taken apart, put together again as nodes that wrap well. */
package nl.driehoek.ui.card.markdown;
