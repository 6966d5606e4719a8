package nl.driehoek.store.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.backup.Backup;
import nl.driehoek.session.encryption.Encryption;
import nl.driehoek.session.encryption.Encryption.Outcome;
import nl.driehoek.session.encryption.Encryption.State;
import nl.driehoek.session.forget.NamedSession;
import nl.driehoek.session.plan.Templates;
import nl.driehoek.session.synopsis.SynopsisMaker;
import nl.driehoek.store.Folders;
import nl.driehoek.store.SettingsStore;
import nl.driehoek.store.journal.SqliteJournal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a password nothing that people typed stands in any file, and all of it is read as it was with the password. */
class EncryptionLawTest {
    private static final String PASSWORD = "paarse olifant 7";
    private static final SessionId ONE = new SessionId("s-one");
    private static final SessionId OTHER = new SessionId("s-other");
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
    @ValueSource(longs = {1, 2, 3})
    void whatWasThereBeforeStandsInNoByteAndIsReadAsItWas(long seed) throws Exception {
        List<Entry> entries = keep(ONE, seed);
        var settings = journal.settings().all();
        List<SessionSummary> sessions = journal.sessions();
        Path aside = folder.resolve("driehoek.db.set-aside-20260101-120000");
        Files.writeString(aside, "Quaxwoord");
        assertThat(traces("Quaxwoord")).isNotEmpty();
        Outcome outcome = journal.encryption().set(PASSWORD, _ -> {});
        assertThat(outcome.left()).isEmpty();
        assertThat(outcome.removed()).isEmpty();
        assertNoWord();
        assertThat(journal.read(ONE)).isEqualTo(entries);
        assertThat(journal.settings().all()).isEqualTo(settings);
        assertThat(journal.sessions()).isEqualTo(sessions);
        assertThat(journal.synopses().behind()).containsExactly(ONE);
        assertThat(journal.backups().all()).hasSizeGreaterThan(2).allMatch(backup -> backup.sort() == Backup.Sort.MADE);
        reopen();
        unlock(PASSWORD);
        assertThat(journal.read(ONE)).isEqualTo(entries);
        assertThat(journal.settings().all()).isEqualTo(settings);
        assertNoWord();
        assertThat(journal.setAside()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void whatIsWrittenWithAPasswordStandsInNoByteAndIsReadAsItWas(long seed) throws Exception {
        journal.append(OTHER, new RandomSession(seed).entries());
        journal.encryption().set(PASSWORD, _ -> {});
        List<Entry> entries = keep(ONE, seed);
        assertNoWord();
        reopen();
        unlock(PASSWORD);
        assertThat(journal.read(ONE)).isEqualTo(entries);
        assertThat(journal.synopses().all()).extracting(one -> one.id()).contains(ONE);
        assertThat(Templates.among(journal.settings().all()).texts()).containsKey("Plan van Quaxwoord");
        assertThat(journal.drawnOn(RandomSession.pile().getFirst())).isSubsetOf(journal.sessions());
        assertNoWord();
    }

    @Test
    void withoutThePasswordNothingIsReadOrWrittenButHowThingsLook() throws Exception {
        List<Entry> entries = keep(ONE, 7);
        journal.settings().put("theme", "dark");
        String code = journal.encryption().set(PASSWORD, _ -> {}).code();
        reopen();
        assertThat(journal.encryption().state()).isEqualTo(State.LOCKED);
        assertThat(journal.settings().all()).isEqualTo(Map.of("theme", "dark", "language", "nl"));
        assertLocked(() -> journal.sessions());
        assertLocked(() -> journal.read(ONE));
        assertLocked(() -> journal.append(OTHER, new RandomSession(1).entries()));
        assertLocked(() -> journal.forgetting().delete(Set.of(ONE)));
        assertThat(journal.encryption().unlock("paarse olifant 8")).isFalse();
        assertThat(journal.encryption().unlock(code.substring(1))).isFalse();
        assertLocked(() -> journal.read(ONE));
        unlock(PASSWORD);
        assertThat(journal.encryption().state()).isEqualTo(State.OPEN);
        assertThat(journal.read(ONE)).isEqualTo(entries);
        journal.append(OTHER, new RandomSession(1).entries());
    }

    @Test
    void theRecoveryCodeOpensTooHoweverItIsTyped() throws Exception {
        List<Entry> entries = keep(ONE, 8);
        String code = journal.encryption().set(PASSWORD, _ -> {}).code();
        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}");
        reopen();
        unlock(code.toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o'));
        assertThat(journal.read(ONE)).isEqualTo(entries);
        assertThat(journal.encryption().change(code, "groene giraffe 8")).isTrue();
        reopen();
        unlock("groene giraffe 8");
        assertThat(journal.read(ONE)).isEqualTo(entries);
    }

    @Test
    void afterAChangeThePasswordOfBeforeOpensNothingNotEvenABackup() throws Exception {
        List<Entry> entries = keep(ONE, 9);
        journal.encryption().set(PASSWORD, _ -> {});
        assertThat(journal.encryption().change("wrong password", "groene giraffe 8"))
                .isFalse();
        assertThat(journal.encryption().change(PASSWORD, "groene giraffe 8")).isTrue();
        reopen();
        assertThat(journal.encryption().unlock(PASSWORD)).isFalse();
        unlock("groene giraffe 8");
        assertThat(journal.read(ONE)).isEqualTo(entries);
        Backup backup = journal.backups().all().getLast();
        journal.close();
        Files.delete(folder.resolve("driehoek.db"));
        Files.delete(folder.resolve("driehoek.db-key"));
        Files.copy(temporary.resolve("data-backup").resolve(backup.name()), folder.resolve("driehoek.db"));
        reopen();
        assertThat(journal.encryption().unlock(PASSWORD)).isFalse();
        unlock("groene giraffe 8");
    }

    @Test
    void withoutAPasswordAgainAllIsAsItWas() throws Exception {
        List<Entry> entries = keep(ONE, 10);
        var settings = journal.settings().all();
        journal.encryption().set(PASSWORD, _ -> {});
        assertThat(journal.encryption().remove("wrong password", _ -> {})).isEmpty();
        assertThat(journal.encryption().remove(PASSWORD, _ -> {})).isPresent();
        assertThat(folder.resolve("driehoek.db-key")).doesNotExist();
        reopen();
        assertThat(journal.encryption().state()).isEqualTo(State.NONE);
        assertThat(journal.read(ONE)).isEqualTo(entries);
        assertThat(journal.settings().all()).isEqualTo(settings);
        assertThat(journal.backups().all()).allMatch(backup -> backup.sort() == Backup.Sort.MADE);
        journal.append(OTHER, new RandomSession(2).entries());
        assertThat(journal.setAside()).isEmpty();
    }

    @Test
    void aBackupIsPutBackAndTheSessionForgottenAsWithoutAPassword() throws Exception {
        List<Entry> entries = keep(ONE, 11);
        journal.encryption().set(PASSWORD, _ -> {});
        journal.encryption().change(PASSWORD, "groene giraffe 8");
        journal.append(OTHER, new RandomSession(3).entries());
        Backup whole = journal.backups().all().getFirst();
        journal.backups().putBack(whole);
        assertThat(journal.read(ONE)).isEqualTo(entries);
        assertThat(journal.read(OTHER)).isEmpty();
        reopen();
        unlock("groene giraffe 8");
        assertThat(journal.read(ONE)).isEqualTo(entries);
        assertNoWord();
        assertThat(journal.forgetting().delete(Set.of(ONE)).left()).isEmpty();
        assertThat(journal.read(ONE)).isEmpty();
        assertThat(journal.backups().all())
                .allMatch(backup -> backup.sessions().stream()
                        .noneMatch(held -> held.session().id().equals(ONE)));
    }

    @Test
    void damageIsToldAsEverAndOtherSessionsRemain() throws Exception {
        List<Entry> entries = keep(ONE, 12);
        journal.encryption().set(PASSWORD, _ -> {});
        List<Entry> other = new RandomSession(4).entries();
        journal.append(OTHER, other);
        journal.close();
        Path file = folder.resolve("driehoek.db");
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 100; at < 4096; at++) {
            bytes[at] ^= 0x55;
        }
        Files.write(file, bytes);
        reopen();
        assertThat(journal.encryption().state()).isEqualTo(State.LOCKED);
        assertThat(journal.setAside())
                .as("nothing is touched without the password")
                .isEmpty();
        unlock(PASSWORD);
        assertThat(journal.read(ONE)).isEqualTo(entries);
        assertThat(journal.setAside()).isPresent();
        assertThat(journal.read(OTHER)).isEqualTo(other);
        assertNoWord();
        reopen();
        assertThat(journal.encryption().state()).isEqualTo(State.LOCKED);
        unlock(PASSWORD);
        assertThat(journal.read(ONE)).isEqualTo(entries);
    }

    @Test
    void whereThePasswordIsLostOneBeginsAnewAndTheOldIsKeptWhole() throws Exception {
        List<Entry> entries = keep(ONE, 13);
        journal.encryption().set(PASSWORD, _ -> {});
        reopen();
        Path put = Path.of(journal.encryption().startAnew());
        assertThat(put.getParent()).isEqualTo(folder);
        assertThat(journal.encryption().state()).isEqualTo(State.NONE);
        assertThat(journal.sessions()).isEmpty();
        journal.append(OTHER, new RandomSession(5).entries());
        assertThat(journal.backups().all()).isEmpty();
        try (SqliteJournal old = new SqliteJournal(put, _ -> Optional.empty())) {
            assertThat(old.encryption().unlock(PASSWORD)).isTrue();
            assertThat(old.read(ONE)).isEqualTo(entries);
        }
    }

    @Test
    void aShortPasswordIsRefused() {
        assertThatThrownBy(() -> journal.encryption().set("zeven77", _ -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyFolderCanHaveAPassword() throws Exception {
        Encryption encryption = journal.encryption();
        assertThat(encryption.state()).isEqualTo(State.NONE);
        encryption.set(PASSWORD, _ -> {});
        List<Entry> entries = keep(ONE, 14);
        assertNoWord();
        reopen();
        unlock(PASSWORD);
        assertThat(journal.read(ONE)).isEqualTo(entries);
    }

    private void assertLocked(ThrowingCallable call) {
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(call)
                .extracting(JournalException::reason)
                .isEqualTo(Reason.PASSWORD);
    }

    private void unlock(String typed) throws JournalException {
        assertThat(journal.encryption().unlock(typed)).isTrue();
    }

    private void assertNoWord() throws IOException {
        assertThat(traces("Quaxwoord")).isEmpty();
        for (String trace : NamedSession.TRACES) {
            assertThat(traces(trace)).as(trace).isEmpty();
        }
    }

    /** Grows with backups between, has synopses, a plan, and texts that were not entered yet. */
    private List<Entry> keep(SessionId id, long seed) throws Exception {
        List<Entry> entries = new NamedSession(seed, "Quaxwoord").entries();
        int third = entries.size() / 3;
        for (int from = 0; from < entries.size(); from += third) {
            journal.append(id, entries.subList(from, Math.min(entries.size(), from + third)));
            assertThat(journal.backups().makeIfChanged()).isPresent();
        }
        journal.synopses().keep(List.of(SynopsisMaker.of(id, entries, new Library(List.of()), Faces.NONE)));
        journal.settings().put(SettingsStore.DRAFT + id + ".answer", "Quaxwoord van Zébédée");
        journal.settings().put(SettingsStore.DRAFT + id + ".answer", "Quaxwoord van Xanthippe");
        journal.settings().put(Templates.setting("Plan van Quaxwoord"), "{\"title\":\"Quaxwoord\"}");
        journal.settings().put("documents", "/home/Quaxwoord");
        journal.settings().put("language", "nl");
        return entries;
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
