package nl.driehoek.control;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.driehoek.control.past.Following;
import nl.driehoek.control.past.LastTime;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.Participant;
import nl.driehoek.store.event.EventCodec;
import nl.driehoek.store.event.StoredEvent;

/**
 * A session in the making as a text and back: as the start that it would have on disk, with all chosen cards for its pile. What
 * is still being typed is no part of it.
 */
final class DraftText {
    private static final EventCodec CODEC = new EventCodec();

    private DraftText() {}

    /** The text of this; empty where nothing was filled in. */
    static String of(SessionDraft draft) {
        SessionSetup setup = new SessionSetup(
                draft.title(),
                participants(draft.names()),
                List.of(),
                List.copyOf(draft.chosen().cards()),
                draft.plan(),
                draft.before());
        return draft.typing("").equals(SessionDraft.EMPTY)
                ? ""
                : CODEC.write(new Started(setup)).json();
    }

    /** What a text tells; empty where it tells nothing that can be read. */
    static Optional<SessionDraft> read(String text) {
        return !text.isEmpty() && CODEC.read(stored(text)) instanceof Started(SessionSetup setup)
                ? Optional.of(read(setup))
                : Optional.empty();
    }

    private static StoredEvent stored(String text) {
        StoredEvent start = CODEC.write(new Started(new SessionSetup("", List.of(), List.of(), List.of())));
        return new StoredEvent(start.type(), start.version(), text);
    }

    /** These people, each with an id of its own. */
    static List<Participant> participants(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Participant("p" + (i + 1), names.get(i)))
                .toList();
    }

    private static SessionDraft read(SessionSetup setup) {
        List<String> names =
                setup.participants().stream().map(Participant::name).toList();
        Selection chosen = new Selection(Set.copyOf(setup.pile()));
        return new SessionDraft(
                setup.title(), names, "", chosen, setup.plan(), new Following(setup.before(), LastTime.NONE));
    }
}
