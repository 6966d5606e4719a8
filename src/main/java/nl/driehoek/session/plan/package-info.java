/** The plan for a session: cards and sets in order, with the time for each, as a value, as text, and against the clock. */
package nl.driehoek.session.plan;
