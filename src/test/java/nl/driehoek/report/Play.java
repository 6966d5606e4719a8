package nl.driehoek.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.Participant;

/** Plays a session on the small deck, a command a minute. */
public final class Play {
    private final List<Entry> entries = new ArrayList<>();

    public Play(String title, String... names) {
        List<Participant> participants = new ArrayList<>();
        for (String name : names) {
            participants.add(new Participant("p" + (participants.size() + 1), name));
        }
        List<CardRef> pile =
                Stream.of("q1", "own", "q2", "a1").map(SmallDeck::ref).toList();
        add(new SessionEvent.Started(new SessionSetup(title, participants, List.of("0".repeat(64)), pile)));
    }

    public Play does(SessionCommand... commands) {
        for (SessionCommand command : commands) {
            SessionRules.decide(Session.of(entries), command).ifPresent(this::add);
        }
        return this;
    }

    public SessionRecord played() {
        return new SessionRecord(new SessionId("5f0c"), entries, SmallDeck.library());
    }

    private void add(SessionEvent event) {
        Instant at = Instant.parse("2026-11-22T13:05:00Z").plusSeconds(60L * entries.size());
        entries.add(new Entry(entries.size() + 1, at, event));
    }
}
