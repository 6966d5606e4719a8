package nl.driehoek.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.driehoek.session.Entry;
import nl.driehoek.session.JournalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed at any moment has lost nothing of which it said that it was saved. */
class KillTest {
    private static final int LANES = 2;
    private static final int KILLS_A_LANE = 100;
    private static final int KILLS_A_FOLDER = 10;
    private static final int KILLS_A_SESSION = 3;

    @TempDir
    Path temporary;

    private JournalWriterLauncher launcher;

    @Test
    void everyAcknowledgedEntryIsFoundAfterTwoHundredKills() throws Exception {
        launcher = new JournalWriterLauncher(Files.createDirectory(temporary.resolve("launcher")));
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<List<Integer>>> running = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                int number = lane;
                running.add(lanes.submit(() -> killAgainAndAgain(number)));
            }
            List<Integer> acknowledged = new ArrayList<>();
            for (Future<List<Integer>> lane : running) {
                acknowledged.addAll(lane.get(15, TimeUnit.MINUTES));
            }
            assertThat(acknowledged).hasSize(LANES * KILLS_A_LANE);
            assertThat(acknowledged)
                    .as("kills amid the work")
                    .filteredOn(count -> count > 0)
                    .hasSizeGreaterThan(100);
        } finally {
            lanes.shutdownNow();
        }
    }

    /** How many entries were acknowledged before each kill. */
    private List<Integer> killAgainAndAgain(int lane) throws Exception {
        Random random = new Random();
        List<Integer> counts = new ArrayList<>();
        int before = 0;
        for (int kill = 0; kill < KILLS_A_LANE; kill++) {
            Path folder = temporary.resolve("lane-" + lane + "-" + kill / KILLS_A_FOLDER);
            int session = kill / KILLS_A_FOLDER * KILLS_A_FOLDER + kill % KILLS_A_FOLDER / KILLS_A_SESSION;
            boolean fresh = kill % KILLS_A_FOLDER % KILLS_A_SESSION == 0;
            int last = killOne(folder, session, random);
            before = check(folder, session, Math.max(last, fresh ? 0 : before));
            counts.add(last);
            if (kill % KILLS_A_FOLDER == KILLS_A_FOLDER - 1) {
                checkAll(folder);
            }
        }
        return counts;
    }

    private int killOne(Path folder, int session, Random random) throws Exception {
        Path natives = Files.createDirectories(temporary.resolve(folder.getFileName() + "-natives"));
        Process writer = launcher.start(folder, session, natives);
        try (BufferedReader acknowledged = writer.inputReader()) {
            String last = random.nextInt(5) == 0 ? atStart(random) : amid(acknowledged, random);
            writer.toHandle().destroyForcibly(); // which, unlike the process itself, leaves what it said to be read
            for (String line = acknowledged.readLine(); line != null; line = acknowledged.readLine()) {
                last = line;
            }
            writer.waitFor();
            return Integer.parseInt(last);
        } finally {
            writer.destroyForcibly();
            empty(natives);
        }
    }

    /** While it makes or opens the database, or has only just begun. */
    private static String atStart(Random random) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(700)));
        return "0";
    }

    /** A moment after so many calls returned. */
    private static String amid(BufferedReader acknowledged, Random random) throws IOException {
        String last = "0";
        for (int calls = 1 + random.nextInt(60); calls > 0; calls--) {
            String line = acknowledged.readLine();
            assertThat(line).as("the program ran until it was killed").isNotNull();
            last = line;
        }
        LockSupport.parkNanos(random.nextInt(3_000_000));
        return last;
    }

    /** How many entries are there: at least those acknowledged, and without a gap the very ones written. */
    private static int check(Path folder, int session, int acknowledged) throws JournalException {
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            List<Entry> found = journal.read(JournalWriterProcess.id(session));
            assertThat(found).hasSizeGreaterThanOrEqualTo(acknowledged);
            assertThat(found).isEqualTo(JournalWriterProcess.entries(session).subList(0, found.size()));
            assertThat(journal.setAside()).isEmpty();
            return found.size();
        }
    }

    private static void checkAll(Path folder) throws JournalException {
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            for (var summary : journal.sessions()) {
                int session = Integer.parseInt(summary.id().value().replaceAll("\\D", ""));
                List<Entry> found = journal.read(summary.id());
                assertThat(found)
                        .isEqualTo(JournalWriterProcess.entries(session).subList(0, found.size()));
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
