/** What is shown before names are taken out of a session or a participant is, and what is chosen about keeping. */
package nl.driehoek.ui.library.forget;
