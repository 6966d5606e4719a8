package nl.driehoek.session.alone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;

/** A session of one for tests: answers of two days, a note, marks, and a sheet that was begun anew. */
public final class OwnSession {
    public static final CardRef QUESTION = new CardRef("proef", "1.1-q1");
    public static final CardRef FORM = new CardRef("proef", "app-form");
    public static final LocalDate LATER = LocalDate.of(2026, 12, 20);
    public static final LocalDateTime ANEW = LocalDateTime.of(2026, 12, 1, 20, 15, 7);

    private final List<Entry> entries = new ArrayList<>();
    private Session session;

    public OwnSession() {
        SessionSetup setup =
                new SessionSetup("Voor mezelf", List.of(new Participant(OwnField.ME, "Ik")), List.of(), List.of());
        entries.add(new Entry(1, Instant.EPOCH, new Started(setup)));
        session = Session.of(entries);
        perform(new Choose(QUESTION));
        perform(WriteField.text(OwnField.answer(QUESTION), "Ik weet het niet, zei ik."));
        perform(WriteField.text(OwnField.again(QUESTION, LATER), "Nu ik het weet: rust."));
        perform(new WriteNote(QUESTION, "Ik bel Quaxwoord."));
        perform(new WriteField(OwnField.favourite(QUESTION), FieldValue.tick(true)));
        perform(new WriteField(OwnField.today(QUESTION), FieldValue.tick(true)));
        perform(new Choose(FORM));
        FieldKey when = new FieldKey(FORM, "when", FieldKey.GROUP);
        FieldKey kept = OwnField.kept(new FieldKey(FORM, "when", OwnField.ME), ANEW);
        perform(new WriteField(kept, FieldValue.text("2026-11-30")));
        perform(new WriteField(when, FieldValue.text("2027-01-15")));
    }

    public OwnSession perform(SessionCommand command) {
        SessionRules.decide(session, command).ifPresent(event -> {
            entries.add(new Entry(entries.size() + 1, Instant.EPOCH, event));
            session = Session.of(entries);
        });
        return this;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public Session session() {
        return session;
    }

    /** The value of a field now. */
    public Optional<FieldValue> value(FieldKey key) {
        return session.board().writing().value(key);
    }
}
