package nl.driehoek.control.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.ManualScheduler;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.SessionDraft;
import nl.driehoek.control.Shelves;
import nl.driehoek.control.find.CardIndexes;
import nl.driehoek.control.past.Catalogue;
import nl.driehoek.control.past.PastSession;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.Successor;
import nl.driehoek.session.TermsEvent.Grouped;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.plan.PlanText;
import nl.driehoek.session.synopsis.Synopsis;
import nl.driehoek.session.synopsis.SynopsisStore;
import nl.driehoek.store.MemorySettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionsControllerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T13:00:00Z"), ZoneOffset.UTC);
    private static final SessionId ONE = new SessionId("one");
    private static final SessionId TWO = new SessionId("two");

    private final MemoryJournal journal = new MemoryJournal();
    private final Kept kept = new Kept();
    private LibraryController library;
    private SessionsController sessions;

    @BeforeEach
    void load() throws JournalException {
        journal.keep(Shelves.dutch());
        append(ONE, 0, "Café", "rust en regelmaat", "1.1-q2", "2.1-q1", "1.1-q1");
        append(TWO, 1, "Tweede", "vertrouwen", "1.2-q1");
        ManualScheduler worker = new ManualScheduler();
        SessionDesk desk = new SessionDesk(
                journal,
                new Recorder(journal, worker, Runnable::run),
                new MemorySettings(),
                CLOCK,
                new Random(1),
                Faces.NONE);
        Background background = new Background(Runnable::run, Runnable::run);
        library = new LibraryController(
                background,
                () -> new Found(List.of(Shelves.dutch()), List.of()),
                desk,
                Locale.of("nl"),
                _ -> {},
                Successor.NONE);
        sessions = new SessionsController(library, desk, kept, background, background, new CardIndexes(background));
        ran = worker;
        library.load();
    }

    private ManualScheduler ran;

    private void append(SessionId id, int hours, String title, String answer, String... cards) throws JournalException {
        List<SessionEvent> events = new ArrayList<>();
        events.add(new Started(new SessionSetup(
                title,
                List.of(),
                List.of("digest-nl"),
                List.of(cards).stream().map(Shelves::ref).toList())));
        for (String card : cards) {
            events.add(new CardDrawn(Shelves.ref(card)));
        }
        events.add(FieldWritten.text(FieldKey.groupAnswer(Shelves.ref(cards[0])), answer));
        List<Entry> entries = new ArrayList<>();
        for (SessionEvent event : events) {
            Instant at = CLOCK.instant().plus(Duration.ofHours(hours)).plusSeconds(entries.size());
            entries.add(new Entry(entries.size() + 1, at, event));
        }
        journal.append(id, entries);
    }

    private Catalogue shown() {
        return sessions.catalogueProperty().get().orElseThrow();
    }

    @Test
    void whatIsBehindIsMadeWithoutAnybodyLookingAndNothingIsHeldThen() {
        assertThat(kept.all).extracting(Synopsis::id).containsExactly(TWO, ONE);
        assertThat(sessions.catalogueProperty().get()).isEmpty();
        sessions.look();
        assertThat(shown().sessions()).extracting(PastSession::id).containsExactly(TWO, ONE);
        assertThat(shown().sessions()).allMatch(one -> one.synopsis().isPresent());
        sessions.lookAway();
        assertThat(sessions.catalogueProperty().get()).isEmpty();
    }

    @Test
    void aWordFindsTheSessionWhateverItsAccents() {
        sessions.look();
        sessions.search("CAFE regel");
        assertThat(sessions.resultsProperty().get().hits()).containsOnlyKeys(ONE);
        sessions.search("nergens");
        assertThat(sessions.resultsProperty().get().isSearch()).isTrue();
        assertThat(sessions.resultsProperty().get().hits()).isEmpty();
        sessions.search(" ");
        assertThat(sessions.resultsProperty().get().isSearch()).isFalse();
    }

    @Test
    void aSessionThatIsCalledOtherwiseIsListedAndFoundSo() {
        sessions.look();
        sessions.search("ouderavond");
        sessions.rename(ONE, " Ouderavond ");
        ran.runNow();
        library.refresh();
        assertThat(sessions.resultsProperty().get().hits()).containsOnlyKeys(ONE);
        assertThat(shown().sessions().getLast().summary().title()).isEqualTo("Ouderavond");
    }

    @Test
    void sessionsThatArePutWithAGroupStandInARowInTime() {
        sessions.look();
        assertThat(shown().groups()).noneMatch(row -> row.isGroup());
        sessions.put(List.of(TWO, ONE), new Group("g", "7b"));
        ran.runNow();
        sessions.lookAway();
        sessions.look();
        assertThat(shown().groups()).singleElement().satisfies(row -> {
            assertThat(row.group()).isEqualTo(new Group("g", "7b"));
            assertThat(row.sessions()).extracting(PastSession::id).containsExactly(ONE, TWO);
        });
        assertThat(shown().groupOf(ONE)).isPresent();
    }

    @Test
    void theNameThatAGroupWasGivenLastCounts() throws JournalException {
        Instant now = CLOCK.instant();
        journal.append(ONE, List.of(new Entry(6, now.plusSeconds(9000), new Grouped(new Group("g", "nieuw")))));
        journal.append(TWO, List.of(new Entry(4, now.plusSeconds(8000), new Grouped(new Group("g", "oud")))));
        sessions.look();
        assertThat(shown().groups())
                .singleElement()
                .satisfies(row -> assertThat(row.group().name()).isEqualTo("nieuw"));
    }

    @Test
    void theCardsOfASessionBecomeThePlanOfTheNext() {
        sessions.look();
        sessions.plan(shown().sessions().getLast().synopsis().orElseThrow(), "Café");
        SessionDraft draft = library.draftProperty().get();
        assertThat(PlanText.write(draft.plan(), Shelves.library())).isEqualTo("1.1-q2, 2.1-q1, 1.1-q1");
        assertThat(draft.chosen().cards()).hasSize(3);
        assertThat(library.noticesProperty().get()).isEmpty();
    }

    @Test
    void aSessionThatCannotBeReadSaysSoAndHidesNoOther() throws JournalException {
        journal.spoil(TWO, Reason.NEWER);
        sessions.look();
        kept.all.clear();
        library.refresh();
        assertThat(shown().sessions()).extracting(PastSession::id).containsExactly(TWO, ONE);
        assertThat(shown().sessions().getFirst().trouble()).contains(Reason.NEWER);
        assertThat(shown().sessions().getLast().synopsis()).isPresent();
        sessions.search("rust");
        assertThat(sessions.resultsProperty().get().hits()).containsOnlyKeys(ONE);
    }

    /** Keeps in memory what is current, as the database does. */
    private final class Kept implements SynopsisStore {
        private final List<Synopsis> all = new ArrayList<>();

        @Override
        public List<Synopsis> all() throws JournalException {
            List<Synopsis> fresh = new ArrayList<>();
            for (Synopsis synopsis : all) {
                if (current(synopsis)) {
                    fresh.add(synopsis);
                }
            }
            return fresh;
        }

        private boolean current(Synopsis synopsis) {
            try {
                return journal.read(synopsis.id()).size() == synopsis.last();
            } catch (JournalException _) {
                return false;
            }
        }

        @Override
        public List<SessionId> behind() throws JournalException {
            List<SessionId> known = all().stream().map(Synopsis::id).toList();
            return journal.sessions().stream()
                    .map(one -> one.id())
                    .filter(id -> !known.contains(id))
                    .toList();
        }

        @Override
        public void keep(List<Synopsis> made) {
            made.forEach(one -> all.removeIf(old -> old.id().equals(one.id())));
            all.addAll(made);
        }
    }
}
