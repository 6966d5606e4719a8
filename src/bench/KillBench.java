package nl.driehoek.store.journal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.driehoek.session.Entry;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.Session;
import nl.driehoek.session.backup.Backup;
import nl.driehoek.store.backup.BackupPlace;

/**
 * Kills writers of the journal with signal 9 and counts what they had acknowledged and what is found; run it by the script
 * "kills" beside it. A writer is a fork of this warm Java machine, so that it writes after some milliseconds. A fork has one
 * thread and neither collects garbage nor compiles, which the few calls it lives for do not need. What it writes is a
 * session with answers, forms, ink and undo, and every few calls a backup.
 */
final class KillBench {
    private static final int KILLS_A_FOLDER = 60;
    private static final int KILLS_A_SESSION = 4;
    private static final int COMMANDS = 1_500;
    private static final int CALLS_A_BACKUP = 5;
    private static final int SIGNAL = 9;
    private static final int END_WITH_PARENT = 1;
    private static final long PATIENCE = 2_000_000_000L;

    private static List<Entry> entries = List.of();
    private static int latest = -1;

    private final MethodHandle fork = function("fork", FunctionDescriptor.of(JAVA_INT));
    private final MethodHandle kill = function("kill", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
    private final MethodHandle control = function("prctl", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
    private final MethodHandle wait = function("waitpid", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    private final Path root;
    private final Random random;
    private int amid;
    private int acknowledged;
    private int lost;
    private int changed;
    private int unclean;
    private int backups;
    private int unreadable;
    private final Map<String, Integer> kinds = new TreeMap<>();

    private KillBench(Path root, long seed) {
        this.root = root;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Throwable {
        int kills = Integer.parseInt(arguments[1]);
        KillBench bench = new KillBench(Path.of(arguments[0]), Long.parseLong(arguments[2]));
        bench.warmUp();
        long start = System.nanoTime();
        for (int number = 0; number < kills; number++) {
            bench.one(number);
            if ((number + 1) % 1000 == 0 || number + 1 == kills) {
                bench.report(number + 1, (System.nanoTime() - start) / 1e9);
            }
        }
        System.out.println("entries acknowledged, by kind: " + bench.kinds);
        System.exit(bench.lost + bench.changed + bench.unclean + bench.unreadable == 0 ? 0 : 1);
    }

    /** All that a writer does, until it is compiled. */
    private void warmUp() throws Throwable {
        for (int session = 0; session < 8; session++) {
            Path folder = root.resolve("warm-" + session);
            write(folder, session, root.resolve("warm-up"), 120);
            check(folder, session, 0);
            empty(folder);
        }
    }

    private void one(int number) throws Throwable {
        Path folder = root.resolve("data-" + number / KILLS_A_FOLDER);
        int session = number / KILLS_A_SESSION % 500;
        Path acks = root.resolve("acks");
        Files.deleteIfExists(acks);
        int pid = (int) fork.invokeExact();
        if (pid == 0) {
            int _ = (int) control.invokeExact(END_WITH_PARENT, SIGNAL);
            write(folder, session, acks, Integer.MAX_VALUE);
            LockSupport.park();
        }
        await(acks);
        int outcome = (int) kill.invokeExact(pid, SIGNAL) + (int) wait.invokeExact(pid, MemorySegment.NULL, 0);
        if (outcome != pid) {
            throw new IllegalStateException("not killed: " + pid);
        }
        check(folder, session, last(acks));
        if (number % KILLS_A_FOLDER == KILLS_A_FOLDER - 1) {
            empty(folder);
        }
    }

    /** One kill in five comes whenever it comes, while the database is made or opened; the others amid the writing. */
    private void await(Path acks) throws IOException {
        if (random.nextInt(5) == 0) {
            LockSupport.parkNanos(random.nextInt(20_000_000));
            return;
        }
        int calls = 1 + random.nextInt(12);
        long give = System.nanoTime() + PATIENCE;
        while (calls(acks) < calls && System.nanoTime() < give) {
            LockSupport.parkNanos(200_000);
        }
        LockSupport.parkNanos(random.nextInt(3_000_000));
    }

    private static int calls(Path acks) throws IOException {
        return Files.exists(acks) ? (int) (Files.size(acks) / Integer.BYTES) : 0;
    }

    /** What was acknowledged last; 0 if nothing was. */
    private static int last(Path acks) throws IOException {
        int calls = calls(acks);
        return calls == 0 ? 0 : ByteBuffer.wrap(Files.readAllBytes(acks)).getInt((calls - 1) * Integer.BYTES);
    }

    /** Goes on with a session, and notes after each call that returned how far it is. */
    private static void write(Path folder, int session, Path acks, int most) throws Throwable {
        List<Entry> entries = entries(session);
        SqliteJournal journal = SqliteJournal.alone(folder, Decks::read);
        try (FileChannel out = FileChannel.open(acks, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            int done = journal.read(JournalWriterProcess.id(session)).size();
            for (int call = 0; call < most && done < entries.size(); call++) {
                int next = Math.min(entries.size(), done + 1 + call % 3);
                journal.append(JournalWriterProcess.id(session), entries.subList(done, next));
                done = next;
                out.write(ByteBuffer.allocate(Integer.BYTES).putInt(0, done));
                if (call % CALLS_A_BACKUP == CALLS_A_BACKUP - 1) {
                    journal.backups().makeIfChanged();
                }
            }
        }
        if (most == Integer.MAX_VALUE) {
            LockSupport.park();
        }
        journal.close();
    }

    /** A start is clean where nothing has to be told, and the session can be gone on with. */
    private void check(Path folder, int session, int said) throws Exception {
        try (SqliteJournal journal = SqliteJournal.alone(folder, Decks::read)) {
            journal.check();
            List<Entry> found = journal.read(JournalWriterProcess.id(session));
            amid += said > 0 ? 1 : 0;
            acknowledged += said;
            lost += Math.max(0, said - found.size());
            boolean same = found.equals(entries(session).subList(0, found.size()));
            changed += same ? 0 : 1;
            if (!found.isEmpty()) {
                Session.of(found);
            }
            found.subList(0, Math.min(said, found.size())).forEach(entry -> kinds.merge(kind(entry), 1, Integer::sum));
            unclean += journal.findings().isEmpty() ? 0 : 1;
            for (Backup backup : journal.backups().all()) {
                backups++;
                unreadable += backup.sort() == Backup.Sort.MADE ? 0 : 1;
            }
        }
    }

    private static String kind(Entry entry) {
        return entry.event().getClass().getSimpleName();
    }

    /** Those of the session of this number, kept until another is asked for. */
    private static List<Entry> entries(int session) {
        if (session != latest) {
            entries = new RandomSession(session).play(COMMANDS).entries();
            latest = session;
        }
        return entries;
    }

    private void report(int kills, double seconds) {
        System.out.printf(
                "%d kills in %.0f s, %d of them amid writing: %d entries acknowledged at the last, %d lost;"
                        + " %d sessions changed, %d starts that were not clean; %d backups found, %d of no use%n",
                kills, seconds, amid, acknowledged, lost, changed, unclean, backups, unreadable);
        System.out.printf(
                "figure\tlost of %d entries saved before %d kills\t%d\tentries\t%n", acknowledged, kills, lost);
    }

    private static void empty(Path folder) throws IOException {
        emptyOne(folder);
        if (Files.exists(BackupPlace.beside(folder))) {
            emptyOne(BackupPlace.beside(folder));
        }
    }

    private static void emptyOne(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static MethodHandle function(String name, FunctionDescriptor type) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), type);
    }
}
