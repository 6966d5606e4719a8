package nl.driehoek.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.LongStream;
import nl.driehoek.control.Shelves;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.TermsEvent.Titled;
import nl.driehoek.session.synopsis.Synopsis;
import nl.driehoek.session.synopsis.SynopsisMaker;
import nl.driehoek.session.synopsis.SynopsisStore;
import nl.driehoek.store.table.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SqliteSynopsesTest {
    private static final Library LIBRARY = Shelves.library();

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    /** What is kept is what is made from scratch after each append, or is known to be behind. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aKeptSynopsisIsTheOneThatIsMadeFromScratch(long seed) throws Exception {
        List<Entry> entries = new RandomSession(seed).play(60).entries();
        SessionId id = new SessionId("s" + seed);
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            SynopsisStore synopses = journal.synopses();
            for (int to = 1; to <= entries.size(); to++) {
                journal.append(id, entries.subList(to - 1, to));
                assertThat(synopses.behind()).containsExactly(id);
                assertThat(synopses.all()).isEmpty();
                Synopsis made = SynopsisMaker.of(id, journal.read(id), LIBRARY, Faces.NONE);
                assertThat(made).isEqualTo(SynopsisMaker.of(id, entries.subList(0, to), LIBRARY, Faces.NONE));
                if (to % 3 > 0 || to == entries.size()) {
                    synopses.keep(List.of(made));
                    assertThat(synopses.behind()).isEmpty();
                    assertThat(synopses.all()).containsExactly(made);
                }
            }
            assertThat(journal.sessions())
                    .extracting(SessionSummary::title)
                    .containsExactly(SynopsisMaker.of(id, entries, LIBRARY, Faces.NONE)
                            .heading()
                            .label()
                            .title());
        }
        try (SqliteJournal again = new SqliteJournal(folder, Decks::read)) {
            assertThat(again.synopses().behind()).isEmpty();
            assertThat(again.synopses().all()).hasSize(1);
        }
    }

    @Test
    void oneThatIsBehindIsNotKept() throws Exception {
        List<Entry> entries = new RandomSession(1).play(20).entries();
        SessionId id = new SessionId("s");
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            journal.append(id, entries);
            journal.synopses().keep(List.of(SynopsisMaker.of(id, entries.subList(0, 5), LIBRARY, Faces.NONE)));
            assertThat(journal.synopses().behind()).containsExactly(id);
        }
    }

    @Test
    void oneThatWasChangedOnDiskIsNotRead() throws Exception {
        List<Entry> entries = new RandomSession(1).play(20).entries();
        SessionId id = new SessionId("s");
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            journal.append(id, entries);
            journal.synopses().keep(List.of(SynopsisMaker.of(id, entries, LIBRARY, Faces.NONE)));
        }
        try (Connection connection = Connector.sqlite(folder.resolve(Names.DATABASE))) {
            Schema.run(connection, "UPDATE synopsis SET json = replace(json, 'geheim', 'gemein')");
        }
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            assertThat(journal.synopses().all()).isEmpty();
            assertThat(journal.read(id)).isEqualTo(entries);
        }
    }

    @Test
    void whatASessionIsCalledDoesNotChangeWhenItWasHeld() throws Exception {
        RandomSession played = new RandomSession(1).play(5);
        SessionId id = new SessionId("s");
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            journal.append(id, played.entries());
            SessionSummary before = journal.sessions().getFirst();
            Entry named = new Entry(
                    played.entries().size() + 1, before.changedAt().plusSeconds(86_400), new Titled("Anders"));
            journal.append(id, List.of(named));
            assertThat(journal.sessions())
                    .containsExactly(new SessionSummary(id, "Anders", before.startedAt(), before.changedAt()));
            journal.check();
        }
    }
}
