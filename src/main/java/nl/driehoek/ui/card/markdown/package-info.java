/** A small Markdown, taken apart by a library and put together again as nodes that wrap well. */
package nl.driehoek.ui.card.markdown;
