/** The panes of the presenter's window: the card, the table with its pile, the room's view and the guide. */
package nl.driehoek.ui.presenter.table;
