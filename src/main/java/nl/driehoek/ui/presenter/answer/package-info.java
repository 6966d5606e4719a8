/** The line at the bottom of the desk in which answers are noted, and the sign that tells of whom nothing was for a while. */
package nl.driehoek.ui.presenter.answer;
