package nl.driehoek.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.Entry;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.Unknown;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.TermsEvent.Grouped;
import nl.driehoek.session.TermsEvent.Titled;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put into the journal is what comes out of it. */
class SqliteJournalTest {
    private static final SessionId SESSION = new SessionId("s-1");

    @TempDir
    Path folder;

    private SqliteJournal journal;

    @BeforeEach
    void open() {
        journal = new SqliteJournal(folder.resolve("not yet/there ? 100%é#"), Decks::read);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatWasAppendedInPiecesOfAnySizeIsReadBack(long seed) throws JournalException {
        List<Entry> entries = new RandomSession(seed).play(80).entries();
        Random random = new Random(seed);
        for (int from = 0; from < entries.size(); ) {
            int to = Math.min(entries.size(), from + 1 + random.nextInt(6));
            journal.append(SESSION, entries.subList(from, to));
            from = to;
            if (random.nextInt(10) == 0) {
                journal.close();
            }
            assertThat(journal.read(SESSION)).isEqualTo(entries.subList(0, to));
        }
    }

    @Test
    void anEmptyJournalHasNothing() throws JournalException {
        assertThat(journal.sessions()).isEmpty();
        assertThat(journal.read(SESSION)).isEmpty();
        assertThat(journal.editions(List.of("0".repeat(64)))).isEmpty();
        assertThat(journal.settings().all()).isEmpty();
        assertThat(journal.setAside()).isEmpty();
    }

    @Test
    void sessionsAreListedTheOneChangedLastFirst() throws JournalException {
        List<Entry> one = new RandomSession(1).play(20).entries();
        List<Entry> two = new RandomSession(2).play(40).entries();
        journal.append(new SessionId("two"), two.subList(0, 1));
        journal.append(new SessionId("one"), one);
        journal.append(new SessionId("two"), two.subList(1, two.size()));
        assertThat(journal.sessions()).containsExactly(listed("two", two), listed("one", one));
    }

    private static SessionSummary listed(String id, List<Entry> entries) {
        Instant changed = entries.stream()
                .filter(entry -> !(entry.event() instanceof Titled || entry.event() instanceof Grouped))
                .map(Entry::at)
                .reduce((_, later) -> later)
                .orElseThrow();
        return new SessionSummary(
                new SessionId(id),
                Session.of(entries).label().title(),
                entries.getFirst().at(),
                changed);
    }

    @Test
    void sessionsInWhichACardWasDrawnOnAreFoundWithoutReadingTheOthers() throws JournalException {
        Map<SessionId, List<Entry>> all = new HashMap<>();
        Set<CardRef> cards = new HashSet<>();
        for (long seed = 1; seed <= 12; seed++) {
            List<Entry> entries = new RandomSession(seed).play(60).entries();
            all.put(new SessionId("s" + seed), entries);
            journal.append(new SessionId("s" + seed), entries);
            entries.forEach(entry -> cards.addAll(drawnOn(entry)));
        }
        assertThat(cards).isNotEmpty();
        for (CardRef card : cards) {
            assertThat(journal.drawnOn(card))
                    .extracting(SessionSummary::id)
                    .containsExactlyInAnyOrderElementsOf(all.keySet().stream()
                            .filter(id -> all.get(id).stream()
                                    .anyMatch(entry -> drawnOn(entry).contains(card)))
                            .toList());
        }
        assertThat(journal.drawnOn(new CardRef("kit", "nowhere"))).isEmpty();
    }

    private static Set<CardRef> drawnOn(Entry entry) {
        return entry.event() instanceof InkChanged(var edits, var _)
                ? edits.stream().map(edit -> edit.place().card()).collect(Collectors.toSet())
                : Set.of();
    }

    @Test
    void entriesThatStandThereArePassedOver() throws JournalException {
        List<Entry> entries = new RandomSession(1).play(40).entries();
        journal.append(SESSION, entries.subList(0, 10));
        journal.append(SESSION, entries.subList(0, 10));
        journal.append(SESSION, entries.subList(5, 20));
        journal.append(SESSION, entries.subList(9, 10));
        journal.append(SESSION, List.of());
        assertThat(journal.read(SESSION)).isEqualTo(entries.subList(0, 20));
    }

    @Test
    void timesAreKeptToTheMillisecondAndStillPassedOver() throws JournalException {
        Instant fine = Instant.parse("2026-11-22T14:30:00.123456789Z");
        Entry first =
                new Entry(1, fine, new RandomSession(1).entries().getFirst().event());
        journal.append(SESSION, List.of(first));
        journal.append(SESSION, List.of(first));
        assertThat(journal.read(SESSION).getFirst().at()).isEqualTo(Instant.parse("2026-11-22T14:30:00.123Z"));
    }

    @Test
    void otherContentInTheSamePlaceIsRefusedAndNothingOfTheCallIsKept() throws JournalException {
        List<Entry> entries = new RandomSession(1).play(40).entries();
        journal.append(SESSION, entries.subList(0, 10));
        Entry other = new Entry(10, entries.get(9).at(), new CardDrawn(new CardRef("kit", "another")));
        assertReason(Reason.DIVERGED, () -> journal.append(SESSION, List.of(other, entries.get(10))));
        assertThat(journal.read(SESSION)).isEqualTo(entries.subList(0, 10));
    }

    @Test
    void aGapIsRefused() throws JournalException {
        List<Entry> entries = new RandomSession(1).play(40).entries();
        journal.append(SESSION, entries.subList(0, 10));
        assertReason(Reason.DIVERGED, () -> journal.append(SESSION, entries.subList(11, 12)));
        assertReason(Reason.DIVERGED, () -> journal.append(new SessionId("other"), entries.subList(3, 5)));
        assertThat(journal.read(SESSION)).isEqualTo(entries.subList(0, 10));
        assertThat(journal.sessions()).hasSize(1);
    }

    @Test
    void eventsOfANewerProgramAreKept() throws JournalException {
        Entry start = new RandomSession(1).entries().getFirst();
        Entry newer = new Entry(2, start.at(), new Unknown("stroke.drawn", 3, "{ \"points\" : [] , \"é\":1}"));
        Entry note = new Entry(3, start.at(), new NoteWritten(new CardRef("d", "c"), "x"));
        journal.append(SESSION, List.of(start, newer, note));
        journal.append(SESSION, List.of(newer, note));
        assertThat(journal.read(SESSION)).containsExactly(start, newer, note);
    }

    @Test
    void aSessionThatANewerProgramStartedIsNotOpened() throws JournalException {
        Entry newer = new Entry(1, Instant.EPOCH, new Unknown("session.started", 2, "{}"));
        journal.append(SESSION, List.of(newer));
        assertReason(Reason.NEWER, () -> journal.read(SESSION));
        assertThat(journal.sessions()).hasSize(1);
    }

    @Test
    void editionsComeBackInTheOrderAskedFor() throws JournalException {
        Edition one = Decks.edition("one");
        Edition two = Decks.edition("two");
        Edition broken = Decks.edition("broken");
        for (Edition edition : List.of(one, two, broken, one)) {
            journal.keep(edition);
        }
        List<String> asked = List.of(two.digest(), "f".repeat(64), broken.digest(), one.digest());
        assertThat(journal.editions(asked)).containsExactly(two, one);
    }

    @Test
    void settingsAreKept() throws JournalException {
        journal.settings().put("theme", "light");
        journal.settings().put("language", "nl");
        journal.settings().put("theme", "dark");
        journal.close();
        assertThat(journal.settings().all()).isEqualTo(Map.of("theme", "dark", "language", "nl"));
    }

    static void assertReason(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        JournalException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason))
                .hasMessageContaining("driehoek.db");
    }
}
