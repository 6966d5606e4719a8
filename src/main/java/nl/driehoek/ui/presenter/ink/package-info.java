/** Drawing on the card at the desk: the tools, the hand that uses them, and the bar that they are taken from. */
package nl.driehoek.ui.presenter.ink;
