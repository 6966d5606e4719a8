/** What the panes of all tools at the desk have in common. */
package nl.driehoek.tool.pane;
