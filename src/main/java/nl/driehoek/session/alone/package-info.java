/** What one person keeps with cards, in a session that nobody else takes part in. */
package nl.driehoek.session.alone;
