/** What each place in the windows is about, and asking for help there. */
package nl.driehoek.ui.topic;
