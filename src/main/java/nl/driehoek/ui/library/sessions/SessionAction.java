package nl.driehoek.ui.library.sessions;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.driehoek.control.past.PastSession;
import nl.driehoek.i18n.MessageKey;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something that can be done with an earlier session, as an entry in its menu.
 *
 * @param name what the entry is called
 * @param fits whether it can be done with a session; the entry is not there where it cannot
 * @param run does it
 */
public record SessionAction(MessageKey name, Feather picture, Predicate<PastSession> fits, Consumer<PastSession> run) {
    public SessionAction {
        Objects.requireNonNull(name);
        Objects.requireNonNull(picture);
        Objects.requireNonNull(fits);
        Objects.requireNonNull(run);
    }

    /** What can be done with any session that was read. */
    public static SessionAction read(MessageKey name, Feather picture, Consumer<PastSession> run) {
        return new SessionAction(name, picture, session -> session.synopsis().isPresent(), run);
    }
}
