package nl.driehoek.ui.library.sessions;

import java.util.function.Function;
import nl.driehoek.session.SessionSummary;

/**
 * What sessions are called and when they were, as the library says it everywhere.
 *
 * @param title what a session is called
 * @param changed when it was last changed
 */
public record PastWords(Function<SessionSummary, String> title, Function<SessionSummary, String> changed) {}
