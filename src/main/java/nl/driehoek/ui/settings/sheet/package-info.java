/** The sheet on which a facilitator chooses how the program looks and listens. */
package nl.driehoek.ui.settings.sheet;
