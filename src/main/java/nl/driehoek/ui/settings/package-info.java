/** What a facilitator can choose, as values that windows follow, and how it is kept. */
package nl.driehoek.ui.settings;
