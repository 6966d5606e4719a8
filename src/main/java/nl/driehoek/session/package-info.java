/** A session as an append-only list of events: what is asked, what that leads to, and what the events add up to. */
package nl.driehoek.session;
