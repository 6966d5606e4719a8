package nl.driehoek.store.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.driehoek.session.Entry;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.backup.Backup;
import nl.driehoek.session.encryption.Encryption;
import nl.driehoek.session.encryption.Encryption.State;
import nl.driehoek.session.forget.NamedSession;
import nl.driehoek.store.Folders;
import nl.driehoek.store.journal.SqliteJournal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that is killed while it sets, changes or removes a password leaves all readable with that of before or after. */
class EncryptionKillTest {
    /** Each takes seconds, as a password is made slow to guess; {@code -Ddriehoek.kills=50} tries more of them. */
    private static final int KILLS = Integer.getInteger("driehoek.kills", 2);

    private static final int SESSIONS = 6;

    @TempDir
    Path temporary;

    private final Random random = new Random();

    @ParameterizedTest
    @ValueSource(strings = {"set", "change", "remove"})
    void allIsReadWithThePasswordOfBeforeOrAfter(String what) throws Exception {
        Path whole = prepare(what);
        long took = run(copied(whole, "unkilled"), what, Long.MAX_VALUE);
        for (int kill = 0; kill < KILLS; kill++) {
            Path folder = copied(whole, "kill-" + kill);
            run(folder, what, (long) (random.nextDouble() * took));
            check(folder, what);
        }
    }

    private Path prepare(String what) throws Exception {
        Path folder = temporary.resolve("whole/data");
        try (SqliteJournal journal = journal(folder)) {
            for (int session = 0; session < SESSIONS; session++) {
                journal.append(id(session), entries(session));
                journal.backups().makeIfChanged();
            }
            if (!what.equals("set")) {
                journal.encryption().set(EncryptingProcess.BEFORE, _ -> {});
            }
        }
        return folder.getParent();
    }

    private Path copied(Path whole, String name) throws IOException {
        Path copy = temporary.resolve(name);
        for (Path file : Folders.walk(whole)) {
            Files.copy(file, copy.resolve(whole.relativize(file)));
        }
        return copy.resolve("data");
    }

    /** How many milliseconds it took from its beginning, or was let live. */
    private long run(Path folder, String what, long kill) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EncryptingProcess.class.getName(),
                        folder.toString(),
                        what)
                .redirectError(temporary.resolve("errors").toFile())
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(said.readLine()).isEqualTo("begins");
            Instant begin = Instant.now();
            if (kill == Long.MAX_VALUE) {
                assertThat(said.readLine()).isEqualTo("done");
            } else {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(kill));
            }
            return Duration.between(begin, Instant.now()).toMillis();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void check(Path folder, String what) throws Exception {
        try (SqliteJournal journal = journal(folder)) {
            Encryption encryption = journal.encryption();
            if (encryption.state() == State.LOCKED) {
                assertThat(encryption.unlock(EncryptingProcess.BEFORE) || encryption.unlock(EncryptingProcess.AFTER))
                        .isTrue();
            } else {
                assertThat(what).isNotEqualTo("change");
            }
            assertAllIsThere(journal);
            if (encryption.state() == State.OPEN) {
                assertNoWord(folder.getParent());
            } else if (what.equals("set")) {
                encryption.set(EncryptingProcess.AFTER, _ -> {});
                assertAllIsThere(journal);
                assertNoWord(folder.getParent());
            }
            assertThat(journal.setAside()).isEmpty();
        }
    }

    private static void assertAllIsThere(SqliteJournal journal) throws Exception {
        for (int session = 0; session < SESSIONS; session++) {
            assertThat(journal.read(id(session))).isEqualTo(entries(session));
        }
        assertThat(journal.backups().all()).hasSize(SESSIONS).allMatch(backup -> backup.sort() == Backup.Sort.MADE);
    }

    private static void assertNoWord(Path folder) throws IOException {
        for (Path file : Folders.walk(folder)) {
            if (Files.isRegularFile(file)) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("Quaxwoord");
            }
        }
    }

    private static List<Entry> entries(int session) {
        return new NamedSession(session, "Quaxwoord").entries();
    }

    private static SessionId id(int session) {
        return new SessionId("s-" + session);
    }

    private static SqliteJournal journal(Path folder) {
        return new SqliteJournal(folder, _ -> Optional.empty());
    }
}
