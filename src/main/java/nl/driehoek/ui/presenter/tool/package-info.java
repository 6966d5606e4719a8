/** Cards that are filled in at the desk: what stands around the panes of all tools. */
package nl.driehoek.ui.presenter.tool;
