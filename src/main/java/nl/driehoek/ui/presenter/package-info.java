/** The presenter's window: the card before the facilitator, what lies around it, and the keys that lead the talk. */
package nl.driehoek.ui.presenter;
