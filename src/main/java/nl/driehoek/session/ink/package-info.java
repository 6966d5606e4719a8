/** What is drawn on the cards of a session, how it changes, and what comes of a wish to change it; pure values. */
package nl.driehoek.session.ink;
