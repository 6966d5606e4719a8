package nl.driehoek.control.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import nl.driehoek.control.Background;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Journal;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import org.junit.jupiter.api.Test;

/** Looking for ink in sessions of before. */
class EarlierInkTest {
    private static final CardRef CARD = new CardRef("kit", "1.1-q1");

    private final MemoryJournal journal = new MemoryJournal();
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Background background = new Background(work::add, Runnable::run);
    private final List<Search> told = new ArrayList<>();

    @Test
    void sessionsInWhichThePageWasDrawnOnAreFoundTheOneThatBeganLastFirst() throws JournalException {
        keep("old", 1, stroke(0, Layer.WALL), stroke(0, Layer.DESK));
        keep("new", 2, stroke(0, Layer.WALL));
        keep("other-page", 3, stroke(1, Layer.WALL));
        keep("empty", 4);
        look();
        assertThat(told).singleElement().satisfies(search -> {
            assertThat(search.unread()).isZero();
            assertThat(search.found().stream().map(found -> found.session().title()))
                    .containsExactly("new", "old");
            assertThat(search.found().getLast().drawings()).containsOnlyKeys(Layer.WALL, Layer.DESK);
            assertThat(search.found().getLast().marks()).isEqualTo(2);
        });
    }

    @Test
    void whatWasUndoneIsNotThere() throws JournalException {
        keep("undone", 1, stroke(0, Layer.WALL), new Undo());
        look();
        assertThat(told).singleElement().matches(search -> search.found().isEmpty());
    }

    @Test
    void theSessionItselfIsNotAnEarlierOne() throws JournalException {
        keep("own", 1, stroke(0, Layer.WALL));
        look();
        assertThat(told).singleElement().matches(search -> search.found().isEmpty());
    }

    @Test
    void aSessionThatCannotBeReadIsCountedAndTheOthersAreFound() throws JournalException {
        keep("good", 1, stroke(0, Layer.WALL));
        keep("bad", 2, stroke(0, Layer.WALL));
        new EarlierInk(new Damaged(), background, () -> new SessionId("own")).look(CARD, 0, told::add);
        finish();
        assertThat(told)
                .singleElement()
                .matches(search -> search.unread() == 1 && search.found().size() == 1);
    }

    @Test
    void whereNothingCanBeReadThatIsTold() {
        journal.fail(Reason.DAMAGED);
        look();
        assertThat(told)
                .singleElement()
                .matches(search -> search.unread() == 1 && search.found().isEmpty());
    }

    @Test
    void onlyTheLastLookIsTold() throws JournalException {
        keep("one", 1, stroke(0, Layer.WALL));
        EarlierInk earlier = earlier();
        earlier.look(CARD, 0, told::add);
        earlier.look(CARD, 1, told::add);
        finish();
        assertThat(told).singleElement().matches(search -> search.page() == 1);
    }

    @Test
    void otherWorkGetsItsTurnBetweenTwoSessions() throws JournalException {
        keep("one", 1, stroke(0, Layer.WALL));
        keep("two", 2, stroke(0, Layer.WALL));
        earlier().look(CARD, 0, told::add);
        work.remove().run(); // the list of sessions
        work.remove().run(); // the first of them
        assertThat(told).isEmpty();
        assertThat(work).hasSize(1);
    }

    private void look() {
        earlier().look(CARD, 0, told::add);
        finish();
    }

    private EarlierInk earlier() {
        return new EarlierInk(journal, background, () -> new SessionId("own"));
    }

    private void finish() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private void keep(String name, int hour, SessionCommand... commands) throws JournalException {
        Instant start = Instant.parse("2026-11-22T00:00:00Z").plusSeconds(3600L * hour);
        SessionSetup setup = new SessionSetup(name, List.of(), List.of(), List.of(CARD));
        List<Entry> entries = new ArrayList<>(List.of(new Entry(1, start, new SessionEvent.Started(setup))));
        for (SessionCommand command : commands) {
            SessionRules.decide(Session.of(entries), command)
                    .ifPresent(event ->
                            entries.add(new Entry(entries.size() + 1, start.plusSeconds(entries.size()), event)));
        }
        journal.append(new SessionId(name), entries);
    }

    private static SessionCommand stroke(int page, Layer layer) {
        Mark dot = new Mark.Stroke(0, Mark.Tip.PEN, InkColour.BLUE, PenWidth.FINE, Points.of(0.5, 0.5));
        return new ChangeInk(InkEdit.put(new InkPlace(CARD, page, layer), dot), Gesture.STROKE);
    }

    /** Cannot read the bad session. */
    private final class Damaged implements Journal {
        @Override
        public void keep(Edition edition) throws JournalException {
            journal.keep(edition);
        }

        @Override
        public void append(SessionId session, List<Entry> entries) throws JournalException {
            journal.append(session, entries);
        }

        @Override
        public List<Entry> read(SessionId session) throws JournalException {
            if (session.value().equals("bad")) {
                throw new JournalException(Reason.DAMAGED, "driehoek.db", null);
            }
            return journal.read(session);
        }

        @Override
        public List<Edition> editions(List<String> digests) throws JournalException {
            return journal.editions(digests);
        }

        @Override
        public List<SessionSummary> sessions() throws JournalException {
            return journal.sessions();
        }
    }
}
