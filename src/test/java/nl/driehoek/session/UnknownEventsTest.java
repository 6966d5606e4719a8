package nl.driehoek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.Redo;
import nl.driehoek.session.SessionCommand.StartTurns;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.ProjectionEvent;
import nl.driehoek.session.SessionEvent.Redone;
import nl.driehoek.session.SessionEvent.Undone;
import nl.driehoek.session.SessionEvent.Unknown;
import nl.driehoek.session.TermsEvent.EditionsTaken;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.ink.Gesture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program that does not know some kinds of event sees all else as the program sees it that wrote them. */
class UnknownEventsTest {
    /** Kinds of event to forget, on which nothing but what they write depends; among them steps and others. */
    private static final List<Predicate<SessionEvent>> KINDS = List.of(
            NoteWritten.class::isInstance,
            FieldWritten.class::isInstance,
            InkChanged.class::isInstance,
            EditionsTaken.class::isInstance,
            event -> event instanceof ProjectionEvent,
            event -> event instanceof ProjectionEvent || event instanceof NoteWritten);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoAndRedoOfTheOtherStepsAreRight(long seed) {
        RandomSession played = new RandomSession(seed).play(200);
        for (Predicate<SessionEvent> kind : KINDS) {
            Session without = Session.of(masked(played.entries(), kind));
            assertSameBut(kind, without.board(), played.session().board());
        }
    }

    /** What the older program then undoes and redoes is the same to the newer one. */
    @ParameterizedTest
    @MethodSource("seeds")
    void bothAgreeOnWhatTheOlderOneDoesNext(long seed) {
        RandomSession played = new RandomSession(seed).play(150);
        for (Predicate<SessionEvent> kind : KINDS) {
            List<Entry> newer = new ArrayList<>(played.entries());
            Session older = Session.of(masked(newer, kind));
            Session whole = played.session();
            for (int i = 0; i < 40; i++) {
                SessionCommand command = new Random(seed + i).nextInt(3) == 0 ? new Redo() : new Undo();
                var event = SessionRules.decide(older, command);
                if (event.isPresent()) {
                    Entry next = new Entry(older.last() + 1, newer.getLast().at(), event.get());
                    older = older.apply(next);
                    whole = whole.apply(next);
                    assertSameBut(kind, older.board(), whole.board());
                }
            }
        }
    }

    @Test
    void undoDoesNotReachPastAnEventThatIsNotKnown() {
        RandomSession played = new RandomSession(1);
        played.perform(new Draw());
        Session drawn = played.session();
        Session after = then(drawn, new Unknown("dots.placed", 1, "{}"));
        assertThat(after.history().undoable()).containsInstanceOf(Unknown.class);
        Session undone = then(after, new Undone());
        assertThat(undone.board()).isEqualTo(drawn.board());
        assertThat(then(undone, new Undone()).board().table().laid()).isEmpty();
    }

    @Test
    void whatWasUndoneBeforeAnEventThatIsNotKnownIsNotOfferedButDoneAgainWhereAnEventSaysSo() {
        RandomSession played = new RandomSession(1);
        played.perform(new Draw());
        Session drawn = played.session();
        Session undone = then(drawn, new Undone());
        Session after = then(undone, new Unknown("dots.placed", 1, "{}"));
        assertThat(after.history().redoable()).isEmpty();
        assertThat(SessionRules.decide(after, new Redo())).isEmpty();
        Session redone = then(after, new Redone(OptionalLong.of(drawn.last())));
        assertThat(redone.board()).isEqualTo(drawn.board());
    }

    @Test
    void undoAndRedoSayWhichStepTheyAreAbout() {
        RandomSession played = new RandomSession(1);
        played.perform(new StartTurns());
        long step = played.session().last();
        assertThat(played.perform(new Undo())).contains(new Undone(OptionalLong.of(step)));
        assertThat(played.perform(new Redo())).contains(new Redone(OptionalLong.of(step)));
    }

    @Test
    void aStepThatIsNotThereIsNotUndone() {
        RandomSession played = new RandomSession(1);
        played.perform(new Draw());
        Session now = played.session();
        assertThat(then(now, new Undone(OptionalLong.of(99))).board()).isEqualTo(now.board());
        assertThat(then(now, new Redone(OptionalLong.of(99))).board()).isEqualTo(now.board());
        assertThat(then(now, new Redone(OptionalLong.of(99))).history().undoable())
                .isPresent();
    }

    private static Session then(Session session, SessionEvent event) {
        return session.apply(new Entry(session.last() + 1, Instant.parse("2026-11-22T14:00:00Z"), event));
    }

    private static List<Entry> masked(List<Entry> entries, Predicate<SessionEvent> kind) {
        return entries.stream()
                .map(entry -> kind.test(entry.event())
                        ? new Entry(entry.seq(), entry.at(), new Unknown("a.newer.word", 1, "{}"))
                        : entry)
                .toList();
    }

    private static void assertSameBut(Predicate<SessionEvent> kind, Board masked, Board whole) {
        assertThat(masked.participants()).isEqualTo(whole.participants());
        assertThat(masked.table()).isEqualTo(whole.table());
        assertThat(masked.turns().whose()).isEqualTo(whole.turns().whose());
        assertThat(masked.writing().questions()).isEqualTo(whole.writing().questions());
        if (!kind.test(new NoteWritten(RandomSession.pile().getFirst(), ""))) {
            assertThat(masked.writing().notes()).isEqualTo(whole.writing().notes());
        }
        if (!kind.test(
                new FieldWritten(FieldKey.groupAnswer(RandomSession.pile().getFirst()), Optional.empty()))) {
            assertThat(masked.writing().fields()).isEqualTo(whole.writing().fields());
        }
        if (!kind.test(new InkChanged(List.of(), Gesture.STROKE))) {
            assertThat(masked.ink()).isEqualTo(whole.ink());
        }
    }
}
