package nl.driehoek.session.forget;

import java.util.List;
import java.util.Optional;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.ParticipantJoined;
import nl.driehoek.session.SessionEvent.QuestionWorded;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionEvent.Unknown;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.TermsEvent.Grouped;
import nl.driehoek.session.TermsEvent.Titled;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.group.OpenPoint;
import nl.driehoek.session.group.Pair;
import nl.driehoek.session.ink.InkEdit;

/** Changes all texts in events that people typed, and nothing else. */
final class EventTexts {
    static final String TITLE = "title";
    static final String GROUP = "group";
    static final String CARRIED = "carried";
    static final String NOTE = "note";
    static final String QUESTION = "question";

    private final Change change;

    EventTexts(Change change) {
        this.change = change;
    }

    /** What becomes of texts. */
    interface Change {
        /**
         * A text after the change, not blank unless it was before.
         *
         * @param place the same for all texts that came in the place of each other
         */
        String of(Object place, String text);

        /** A participant's name after the change, not blank. */
        String name(Participant who);

        /** The name of somebody from an earlier session after the change; empty where it was. */
        String person(String name);
    }

    /** A note or a question, told from what else is written on a card. */
    record Place(Object card, String what) {}

    /** The event with its texts changed. */
    SessionEvent of(SessionEvent event) {
        return switch (event) {
            case Started(SessionSetup setup) -> new Started(setup(setup));
            case ParticipantJoined(Participant who) -> new ParticipantJoined(named(who));
            case Titled(String title) -> new Titled(change.of(TITLE, title));
            case Grouped(Group group) -> new Grouped(group(group));
            case FieldWritten written -> field(written);
            case NoteWritten(var card, String text) -> new NoteWritten(card, change.of(new Place(card, NOTE), text));
            case QuestionWorded(var card, String text) ->
                new QuestionWorded(card, change.of(new Place(card, QUESTION), text));
            case InkChanged(var edits, var gesture) ->
                new InkChanged(edits.stream().map(this::edit).toList(), gesture);
            case Unknown(String type, int version, String json) -> new Unknown(type, version, change.of(event, json));
            default -> event;
        };
    }

    /** The mark with its words changed. */
    Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Label label -> label.reading(change.of(label.id(), label.text()));
            case Mark.StickyNote sticky -> sticky.reading(change.of(sticky.id(), sticky.text()));
            case Mark.Stroke _, Mark.Line _ -> mark;
        };
    }

    private InkEdit edit(InkEdit edit) {
        return new InkEdit(
                edit.place(), edit.removed(), edit.put().stream().map(this::of).toList());
    }

    private FieldWritten field(FieldWritten written) {
        Optional<FieldValue> value = written.value()
                .map(old -> old instanceof FieldValue.Text(String text)
                        ? new FieldValue.Text(change.of(written.key(), text))
                        : old);
        return new FieldWritten(written.key(), value, written.apart());
    }

    private SessionSetup setup(SessionSetup setup) {
        return new SessionSetup(
                change.of(TITLE, setup.title()),
                setup.participants().stream().map(this::named).toList(),
                setup.editions(),
                setup.pile(),
                setup.plan(),
                before(setup.before()));
    }

    private Participant named(Participant who) {
        return new Participant(who.id(), change.name(who));
    }

    private Group group(Group group) {
        return group.named(change.of(GROUP, group.name()));
    }

    private Before before(Before before) {
        List<OpenPoint> points = before.points().stream().map(this::point).toList();
        List<Pair> pairs = before.pairs().stream()
                .map(pair -> new Pair(change.person(pair.one()), change.person(pair.other()), pair.sessionsAgo()))
                .toList();
        return new Before(group(before.group()), points, pairs);
    }

    private OpenPoint point(OpenPoint point) {
        return new OpenPoint(
                point.kind(),
                change.person(point.who()),
                change.of(CARRIED, point.what()),
                change.of(CARRIED, point.when()),
                change.of(CARRIED, point.with()),
                change.of(CARRIED, point.remark()));
    }
}
