package nl.driehoek.control.forget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Notice.OldSessions;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.Successor;
import nl.driehoek.store.MemorySettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is older than it is to be kept is said, quietly, and deleted by nobody. */
class RetentionDeskTest {
    private static final Background HERE = new Background(Runnable::run, Runnable::run);
    private static final Instant TODAY = Instant.parse("2026-11-29T12:00:00Z");

    private final MemoryJournal journal = new MemoryJournal();
    private final MemorySettings settings = new MemorySettings();
    private LibraryController library;

    @BeforeEach
    void begin() throws JournalException {
        play("old", "2026-01-05T10:00:00Z");
        play("new", "2026-11-05T10:00:00Z");
        SessionDesk sessions = new SessionDesk(
                journal,
                new Recorder(journal, new ScheduledThreadPoolExecutor(1), Runnable::run),
                settings,
                Clock.systemUTC(),
                new Random(1),
                Faces.NONE);
        library = new LibraryController(
                HERE, () -> new Found(List.of(), List.of()), sessions, Locale.of("nl"), _ -> {}, Successor.NONE);
    }

    @Test
    void withoutALimitNothingIsSaid() {
        on(TODAY).look();
        assertThat(library.noticesProperty().get()).isEmpty();
    }

    @Test
    void aLimitIsKeptAndWhatIsOlderIsSaidOnce() {
        RetentionDesk desk = on(TODAY);
        desk.keepFor(6);
        desk.look();
        assertThat(library.noticesProperty().get()).containsExactly(new OldSessions(6, 1));
        assertThat(desk.months()).isEqualTo(6);
        List<SessionSummary> old = new ArrayList<>();
        desk.old(old::addAll);
        assertThat(old).extracting(session -> session.id().value()).containsExactly("old");
        assertThat(settings.all()).isEqualTo(Map.of("keep-months", "6", "keep-not-now", ""));
    }

    @Test
    void anotherLimitTakesThePlaceOfWhatWasSaid() {
        RetentionDesk desk = on(TODAY);
        desk.keepFor(6);
        desk.keepFor(12);
        assertThat(library.noticesProperty().get()).isEmpty();
        desk.keepFor(3);
        assertThat(library.noticesProperty().get()).containsExactly(new OldSessions(3, 1));
    }

    @Test
    void laterIsAWeekLater() {
        on(TODAY).keepFor(6);
        on(TODAY).later();
        assertThat(library.noticesProperty().get()).isEmpty();
        on(TODAY.plusSeconds(6 * 86_400)).look();
        assertThat(library.noticesProperty().get()).isEmpty();
        on(TODAY.plusSeconds(7 * 86_400)).look();
        assertThat(library.noticesProperty().get()).containsExactly(new OldSessions(6, 1));
    }

    private RetentionDesk on(Instant day) {
        return new RetentionDesk(HERE, journal, settings, library, Clock.fixed(day, ZoneOffset.UTC));
    }

    private void play(String id, String at) throws JournalException {
        Started started = new Started(new SessionSetup(id, List.of(), List.of(), List.of()));
        journal.append(new SessionId(id), List.of(new Entry(1, Instant.parse(at), started)));
    }
}
