/** Editing sticky notes and labels in place, at the desk. */
package nl.driehoek.ui.presenter.ink.text;
