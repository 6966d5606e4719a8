import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.driehoek.session.Entry;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.journal.SqliteJournal;

/** Opens the same session with a password and without, in turn; run it by the script "encryption" beside it. */
final class EncryptionBench {
    private static final double MOST = 1.3;
    private static final int WARM = 15;
    private static final int OTHERS = 200;
    private static final SessionId ID = new SessionId("s-large");

    private EncryptionBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<Entry> entries =
                new RandomSession(1).play(Integer.parseInt(arguments[1])).entries();
        int times = Integer.parseInt(arguments[2]);
        try (SqliteJournal plain = journal(folder.resolve("plain"));
                SqliteJournal encrypted = journal(folder.resolve("encrypted"))) {
            encrypted.encryption().set("paarse olifant 7", _ -> {});
            for (SqliteJournal journal : List.of(plain, encrypted)) {
                journal.append(ID, entries);
                for (int other = 0; other < OTHERS; other++) {
                    journal.append(new SessionId("s-" + other), new RandomSession(other).entries());
                }
            }
            System.out.printf(Locale.ROOT, "a session of %d entries, median of %d in turn%n", entries.size(), times);
            double opening = compare("opening it", times, plain, encrypted, EncryptionBench::open);
            compare("listing " + (OTHERS + 1), times, plain, encrypted, SqliteJournal::sessions);
            long begin = System.nanoTime();
            try (SqliteJournal again = journal(folder.resolve("encrypted"))) {
                again.encryption().unlock("paarse olifant 7");
            }
            System.out.printf(Locale.ROOT, "giving the password %.0f ms%n", (System.nanoTime() - begin) / 1e6);
            System.exit(opening > MOST ? 1 : 0);
        }
    }

    private static Session open(SqliteJournal journal) throws Exception {
        return Session.of(journal.read(ID));
    }

    private static double compare(String what, int times, SqliteJournal plain, SqliteJournal encrypted, Work work)
            throws Exception {
        double[] without = new double[times];
        double[] with = new double[times];
        for (int i = -WARM; i < times; i++) {
            boolean plainFirst = i % 2 == 0; // whoever comes second finds the machine warm
            double first = measure(plainFirst ? plain : encrypted, work);
            double second = measure(plainFirst ? encrypted : plain, work);
            if (i >= 0) {
                without[i] = plainFirst ? first : second;
                with[i] = plainFirst ? second : first;
            }
        }
        double ratio = median(with) / median(without);
        System.out.printf(
                Locale.ROOT,
                "%s: without %.1f ms, with %.1f ms, %.2f times%n",
                what,
                median(without),
                median(with),
                ratio);
        return ratio;
    }

    private static double measure(SqliteJournal journal, Work work) throws Exception {
        long begin = System.nanoTime();
        work.on(journal);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static SqliteJournal journal(Path folder) {
        return new SqliteJournal(folder, _ -> Optional.empty());
    }

    private interface Work {
        Object on(SqliteJournal journal) throws Exception;
    }
}
