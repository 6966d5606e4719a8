/** The time of day and the time of a round, at the desk. */
package nl.driehoek.ui.presenter.round;
