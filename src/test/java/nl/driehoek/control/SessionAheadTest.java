package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.driehoek.control.SessionDesk.Past;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.store.journal.SqliteJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that was read before anybody asked is given as it is now, and read again only where it changed. */
class SessionAheadTest {
    private static final Instant NOW = Instant.parse("2026-11-24T13:00:00Z");
    private static final SessionId ID = new SessionId("s1");

    @TempDir
    Path folder;

    private SqliteJournal journal;
    private SessionDesk desk;

    @BeforeEach
    void open() throws JournalException {
        journal = new SqliteJournal(folder, _ -> Optional.empty());
        Recorder recorder = new Recorder(journal, new ManualScheduler(), Runnable::run);
        desk = new SessionDesk(journal, recorder, journal.settings(), Clock.systemUTC(), new Random(1), Faces.NONE);
        append(
                ID,
                new SessionEvent.Started(new SessionSetup(
                        "Gesprek", List.of(), List.of(), List.of(Shelves.ref("1.1-q1"), Shelves.ref("1.1-q2")))));
        append(ID, new SessionEvent.CardDrawn(Shelves.ref("1.1-q1")));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void oneThatIsStillTheSameIsNotReadAgain() throws JournalException {
        assertThat(journal.state(ID)).isPresent().isEqualTo(journal.state(ID));
        desk.readAhead(ID);
        Past first = desk.read(ID).orElseThrow();
        assertThat(first.entries()).hasSize(2);
        Past again = desk.read(ID).orElseThrow();
        assertThat(again.entries()).isNotSameAs(first.entries()).isEqualTo(first.entries());
    }

    @Test
    void oneThatGrewMeanwhileIs() throws JournalException {
        desk.readAhead(ID);
        append(ID, new SessionEvent.CardDrawn(Shelves.ref("1.1-q2")));
        assertThat(desk.read(ID).orElseThrow().entries()).hasSize(3);
    }

    @Test
    void oneInWhichWordsWereWipedIs() throws JournalException {
        append(ID, new SessionEvent.NoteWritten(Shelves.ref("1.1-q1"), "Jansen belde"));
        desk.readAhead(ID);
        journal.forgetting()
                .rewrite(
                        ID,
                        events -> events.stream()
                                .map(event -> event instanceof SessionEvent.NoteWritten note
                                        ? new SessionEvent.NoteWritten(note.card(), "")
                                        : event)
                                .toList());
        assertThat(desk.read(ID).orElseThrow().entries())
                .element(2)
                .satisfies(entry ->
                        assertThat(entry.event()).isEqualTo(new SessionEvent.NoteWritten(Shelves.ref("1.1-q1"), "")));
    }

    @Test
    void oneThatIsNotThereIsNotHeld() throws JournalException {
        SessionId other = new SessionId("s2");
        desk.readAhead(other);
        append(other, new SessionEvent.Started(new SessionSetup("Later", List.of(), List.of(), List.of())));
        assertThat(desk.read(other)).isPresent();
        desk.readAhead(ID);
        assertThat(desk.read(new SessionId("s3"))).isEmpty();
    }

    private void append(SessionId id, SessionEvent event) throws JournalException {
        long seq = journal.read(id).size() + 1L;
        journal.append(id, List.of(new Entry(seq, NOW.plusSeconds(seq), event)));
    }
}
