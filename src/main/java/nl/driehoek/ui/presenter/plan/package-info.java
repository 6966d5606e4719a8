/** The plan of a session at the desk: where the talk stands in it, what comes next, and how early or late it is. */
package nl.driehoek.ui.presenter.plan;
