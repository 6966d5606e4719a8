package nl.driehoek.report.csv;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.QuestionWorded;
import nl.driehoek.session.SessionEvent.Redone;
import nl.driehoek.session.SessionEvent.Undone;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Writing;

/** When what stands on the cards of a session came to stand there, be it by writing, by undo or by redo. */
final class LastWritten {
    private final Map<Object, Instant> moments = new HashMap<>();

    private LastWritten() {}

    private record Note(CardRef card) {}

    private record Question(CardRef card) {}

    /** Of the session that these entries tell. */
    static LastWritten of(List<Entry> entries) {
        LastWritten last = new LastWritten();
        Session session = Session.of(entries.subList(0, 1));
        last.changed(Writing.NONE, session.board().writing(), entries.getFirst().at());
        for (Entry entry : entries.subList(1, entries.size())) {
            Writing before = session.board().writing();
            session = session.apply(entry);
            last.follow(entry, before, session.board().writing());
        }
        return last;
    }

    /** When a value was written; empty where it never was. */
    Optional<Instant> value(FieldKey key) {
        return Optional.ofNullable(moments.get(key));
    }

    /** When the note on a card was. */
    Optional<Instant> note(CardRef card) {
        return Optional.ofNullable(moments.get(new Note(card)));
    }

    /** When the group's own question on a card was. */
    Optional<Instant> question(CardRef card) {
        return Optional.ofNullable(moments.get(new Question(card)));
    }

    /** When a mark was made or changed. */
    Optional<Instant> mark(Mark mark) {
        return Optional.ofNullable(moments.get(mark.id()));
    }

    private void follow(Entry entry, Writing before, Writing after) {
        Instant at = entry.at();
        switch (entry.event()) {
            case FieldWritten written -> moments.put(written.key(), at);
            case NoteWritten note -> moments.put(new Note(note.card()), at);
            case QuestionWorded question -> moments.put(new Question(question.card()), at);
            case InkChanged ink ->
                ink.edits().stream().flatMap(edit -> edit.put().stream()).forEach(mark -> moments.put(mark.id(), at));
            case Undone _, Redone _ -> changed(before, after, at);
            default -> {}
        }
    }

    private void changed(Writing before, Writing after, Instant at) {
        after.fields().forEach((key, value) -> {
            if (!value.equals(before.fields().get(key))) {
                moments.put(key, at);
            }
        });
        after.notes().keySet().stream()
                .filter(card -> !Objects.equals(before.note(card), after.note(card)))
                .forEach(card -> moments.put(new Note(card), at));
        after.questions().keySet().stream()
                .filter(card -> !Objects.equals(before.question(card), after.question(card)))
                .forEach(card -> moments.put(new Question(card), at));
    }
}
