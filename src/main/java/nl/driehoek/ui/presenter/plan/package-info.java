/** The plan of a session at the desk: where the talk stands in it, what comes next, and the pace. */
package nl.driehoek.ui.presenter.plan;
