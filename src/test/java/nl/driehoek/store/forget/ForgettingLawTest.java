package nl.driehoek.store.forget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.alone.OwnSession;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.forget.Aliases;
import nl.driehoek.session.forget.Anonymising;
import nl.driehoek.session.forget.Forgotten;
import nl.driehoek.session.forget.NameWords;
import nl.driehoek.session.forget.NamedSession;
import nl.driehoek.session.forget.Removing;
import nl.driehoek.session.synopsis.Synopsis;
import nl.driehoek.session.synopsis.SynopsisMaker;
import nl.driehoek.store.Folders;
import nl.driehoek.store.SettingsStore;
import nl.driehoek.store.journal.SqliteJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was forgotten stands in no byte of the data folder and of the folder with backups. */
class ForgettingLawTest {
    private static final SessionId GOES = new SessionId("s-goes");
    private static final SessionId STAYS = new SessionId("s-stays");
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir
    Path temporary;

    private Path folder;
    private SqliteJournal journal;

    @BeforeEach
    void open() {
        folder = temporary.resolve("data");
        journal = new SqliteJournal(folder, _ -> Optional.empty());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aSessionThatWasDeletedLeavesNoWord(long seed) throws Exception {
        NamedSession session = new NamedSession(seed, "Quaxwoord");
        List<Entry> other = new NamedSession(seed + 100, "Blijfwoord").entries();
        keep(GOES, session.entries(), "Quaxwoord");
        keep(STAYS, other, "Blijfwoord");
        assertThat(traces("Quaxwoord")).as("while it is there").isNotEmpty();
        Forgotten done = journal.forgetting().delete(Set.of(GOES));
        assertThat(done.left()).isEmpty();
        assertThat(done.removed()).isEmpty();
        assertThat(done.rewritten()).isPositive();
        assertThat(traces("Quaxwoord")).isEmpty();
        assertThat(journal.read(GOES)).isEmpty();
        assertThat(journal.read(STAYS)).isEqualTo(other);
        reopen();
        assertThat(traces("Quaxwoord")).isEmpty();
        assertThat(journal.read(STAYS)).isEqualTo(other);
        assertThat(journal.setAside()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aSessionWithoutNamesTellsTheSameButForThem(long seed) throws Exception {
        NamedSession session = new NamedSession(seed, "Quaxwoord");
        keep(GOES, session.entries(), "Quaxwoord");
        Anonymising anonymising = new Anonymising(n -> "deelnemer " + n, List.of());
        assertThat(journal.forgetting().rewrite(GOES, anonymising).left()).isEmpty();
        for (String trace : NamedSession.TRACES) {
            assertThat(traces(trace)).as(trace).isEmpty();
        }
        reopen();
        Session now = Session.of(journal.read(GOES));
        assertThat(now.board().participants()).allMatch(who -> who.name().matches("deelnemer \\d+"));
        assertThat(now.board().participants().stream().map(Participant::id))
                .isEqualTo(session.session().board().participants().stream()
                        .map(Participant::id)
                        .toList());
        assertThat(now.board().table()).isEqualTo(session.session().board().table());
        assertThat(now.board().turns()).isEqualTo(session.session().board().turns());
        assertThat(now.projection().current())
                .isEqualTo(session.session().projection().current());
        assertThat(now.projection().timer())
                .isEqualTo(session.session().projection().timer());
        List<SessionEvent> events = session.entries().stream().map(Entry::event).toList();
        NameWords words =
                new NameWords(Aliases.of(events, n -> "deelnemer " + n).byName());
        assertThat(said(now, UnaryOperator.identity())).isEqualTo(said(session.session(), words::redacted));
        assertThat(traces("Quaxwoord")).as("all else stays").isNotEmpty();
        assertThat(journal.setAside()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aParticipantWhoWasTakenOutLeavesNoWordAndTheOthersKeepTheirs(long seed) throws Exception {
        NamedSession session = new NamedSession(seed, "Quaxwoord");
        keep(GOES, session.entries(), "Quaxwoord");
        assertThat(journal.forgetting().rewrite(GOES, new Removing("p4")).left())
                .isEmpty();
        assertThat(traces(session.wordOf("p4"))).isEmpty();
        reopen();
        Session now = Session.of(journal.read(GOES));
        Session then = session.session();
        assertThat(now.board().participant("p4")).isEmpty();
        assertThat(now.board().writing())
                .isEqualTo(then.board().writing().only(key -> !key.by().equals("p4")));
        assertThat(now.board().table()).isEqualTo(then.board().table());
        assertThat(traces(session.wordOf("p3"))).isNotEmpty();
        assertThat(journal.setAside()).isEmpty();
    }

    /** "Ik" is no name: it stands all over what somebody writes alone. */
    @Test
    void aSessionOfOneKeepsItsWordsWithoutNamesAndIsForgottenWhole() throws Exception {
        OwnSession own = new OwnSession();
        keep(GOES, own.entries(), "Quaxwoord");
        Anonymising anonymising = new Anonymising(n -> "deelnemer " + n, List.of());
        assertThat(journal.forgetting().rewrite(GOES, anonymising).left()).isEmpty();
        Session now = Session.of(journal.read(GOES));
        assertThat(now.board()).isEqualTo(own.session().board());
        assertThat(journal.forgetting().delete(Set.of(GOES)).left()).isEmpty();
        assertThat(traces("Quaxwoord")).isEmpty();
        assertThat(traces("zei ik")).isEmpty();
    }

    @Test
    void everythingLeavesNothing() throws Exception {
        keep(GOES, new NamedSession(7, "Quaxwoord").entries(), "Quaxwoord");
        Files.writeString(folder.resolve("driehoek.db.set-aside-20260101-120000"), "Quaxwoord");
        Files.createDirectories(folder.resolve("logs"));
        Files.writeString(folder.resolve("logs/driehoek.log"), "Quaxwoord");
        journal.settings().put("theme", "dark");
        Forgotten done = journal.forgetting().deleteAll();
        assertThat(done.left()).isEmpty();
        assertThat(done.setAside()).isEmpty();
        assertThat(traces("Quaxwoord")).isEmpty();
        for (String trace : NamedSession.TRACES) {
            assertThat(traces(trace)).as(trace).isEmpty();
        }
        assertThat(journal.sessions()).isEmpty();
        assertThat(journal.settings().all()).isEqualTo(Map.of("theme", "dark"));
    }

    @Test
    void whatIsStoppedBeforeAnythingChangedLeavesAllAsItWas() throws Exception {
        keep(GOES, new NamedSession(13, "Quaxwoord").entries(), "Quaxwoord");
        List<Path> before = traces("Quaxwoord");
        List<String> steps = new ArrayList<>();
        assertThatThrownBy(() -> journal.forgetting()
                        .following((_, _, _) -> {
                            throw new CancellationException();
                        })
                        .delete(Set.of(GOES)))
                .isInstanceOf(CancellationException.class);
        assertThat(traces("Quaxwoord")).isEqualTo(before);
        journal.forgetting()
                .following((done, of, changed) -> steps.add(done + "/" + of + (changed ? "!" : "")))
                .delete(Set.of(GOES));
        int backups = journal.backups().all().size();
        int of = backups + 2;
        assertThat(steps).startsWith("0/" + of, "1/" + of + "!").endsWith(backups + 1 + "/" + of + "!");
        assertThat(traces("Quaxwoord")).isEmpty();
    }

    @Test
    void aBackupThatCannotBeMadeAnewIsRemovedAndSaid() throws Exception {
        keep(GOES, new NamedSession(8, "Quaxwoord").entries(), "Quaxwoord");
        Path broken = temporary.resolve("data-backup/driehoek-20261101-120000-0000.db");
        Files.writeString(broken, "Quaxwoord");
        Forgotten done = journal.forgetting().delete(Set.of(GOES));
        assertThat(done.removed()).containsExactly(broken.getFileName().toString());
        assertThat(broken).doesNotExist();
        assertThat(traces("Quaxwoord")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aBackupOfAnyFormatIsMadeAnew(int format) throws Exception {
        keep(GOES, new NamedSession(10, "Quaxwoord").entries(), "Quaxwoord");
        Path old = temporary.resolve("data-backup/driehoek-20251101-120000.db");
        try (InputStream in = getClass().getResourceAsStream("/journal/format-" + format + ".db")) {
            Files.copy(in, old);
        }
        SessionId session = journal.backups()
                .all()
                .getLast()
                .sessions()
                .getFirst()
                .session()
                .id();
        Forgotten done = journal.forgetting().delete(Set.of(session));
        assertThat(done.rewritten()).isOne();
        assertThat(done.removed()).isEmpty();
        assertThat(journal.backups().all().getLast().sessions())
                .extracting(held -> held.session().id())
                .doesNotContain(session);
    }

    @Test
    void aSynopsisThatWasMadeBeforeDoesNotComeBackAfter() throws Exception {
        List<Entry> entries = new NamedSession(12, "Quaxwoord").entries();
        keep(GOES, entries, "Quaxwoord");
        Synopsis before = SynopsisMaker.of(GOES, entries, new Library(List.of()), Faces.NONE);
        journal.forgetting().rewrite(GOES, new Anonymising(n -> "deelnemer " + n, List.of()));
        journal.synopses().keep(List.of(before));
        assertThat(journal.synopses().all()).isEmpty();
        assertThat(traces("Zébédée")).isEmpty();
    }

    @Test
    void aDatabaseThatWasSetAsideIsSaidAndCanBeDeleted() throws Exception {
        keep(GOES, new NamedSession(9, "Quaxwoord").entries(), "Quaxwoord");
        Path aside = folder.resolve("driehoek.db.set-aside-20260101-120000");
        Files.writeString(aside, "Quaxwoord");
        assertThat(journal.forgetting().delete(Set.of(GOES)).setAside())
                .containsExactly(aside.getFileName().toString());
        assertThat(journal.forgetting().deleteSetAside().setAside()).isEmpty();
        assertThat(traces("Quaxwoord")).isEmpty();
    }

    /** All values but of the answer that was typed letter by letter, of which an undo may have left a part. */
    private static Map<FieldKey, Object> said(Session session, UnaryOperator<String> how) {
        Map<FieldKey, Object> said = new HashMap<>();
        session.board().writing().fields().forEach((key, value) -> {
            if (!key.equals(FieldKey.answer(RandomSession.pile().getFirst(), "p1"))) {
                said.put(key, value instanceof FieldValue.Text(String text) ? how.apply(text) : value);
            }
        });
        return said;
    }

    /** Grows with backups between, has synopses, and texts that were not entered yet. */
    private void keep(SessionId id, List<Entry> entries, String word) throws Exception {
        int third = entries.size() / 3;
        for (int from = 0; from < entries.size(); from += third) {
            journal.append(id, entries.subList(from, Math.min(entries.size(), from + third)));
            assertThat(journal.backups().makeIfChanged()).isPresent();
        }
        journal.synopses().keep(List.of(SynopsisMaker.of(id, entries, new Library(List.of()), Faces.NONE)));
        journal.settings().put(SettingsStore.DRAFT + id + ".answer", word + " van Zébédée");
        journal.settings().put(SettingsStore.DRAFT + "session", "{\"group\":\"" + id + "\",\"who\":\"Zébédée\"}");
        journal.settings().put(SettingsStore.DRAFT + id + ".answer", "");
        journal.settings().put(SettingsStore.DRAFT + id + ".answer", word + " van Xanthippe");
    }

    private void reopen() {
        journal.close();
        journal = new SqliteJournal(folder, _ -> Optional.empty());
    }

    private List<Path> traces(String words) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : Folders.walk(temporary)) {
            if (Files.isRegularFile(file) && holds(Files.readAllBytes(file), words)) {
                found.add(file);
            }
        }
        return found;
    }

    private static boolean holds(byte[] bytes, String words) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return CHARSETS.stream()
                .flatMap(charset -> Stream.of(words.getBytes(charset)))
                .anyMatch(wanted -> all.contains(new String(wanted, StandardCharsets.ISO_8859_1)));
    }
}
