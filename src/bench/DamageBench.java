package nl.driehoek.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.driehoek.i18n.Language;
import nl.driehoek.session.Entry;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionEvent.Unknown;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.TermsEvent.Titled;
import nl.driehoek.store.backup.BackupPlace;

/**
 * Damages a database with its log in many ways, each from a seed of its own, opens it as the program does and compares
 * what it gives, and says that it lost, with what was written; run it by the script "damages" beside it.
 */
final class DamageBench {
    private static final int SESSIONS = 24;
    private static final int PAGE = 4096;
    private static final int FRAME = 24 + PAGE;
    private static final int LOG_HEADER = 32;

    private final Map<SessionId, List<Entry>> truth = new TreeMap<>(Comparator.comparing(SessionId::value));
    private final Map<Kind, int[]> table = new TreeMap<>();
    private final Path root;
    private Map<String, byte[]> sound = Map.of();
    private byte[] older = new byte[0];
    private byte[] closed = new byte[0];
    private long entries;
    private long saved;
    private int sentences;
    private int unsaid;

    private DamageBench(Path root) {
        this.root = root;
    }

    /** Ways of damage. */
    private enum Kind {
        BIT_FLIPPED,
        BYTES_OVERWRITTEN,
        CUT,
        PAGE_ZEROED,
        PAGES_SWAPPED,
        PAGE_OF_THE_DAY_BEFORE,
        HEADER,
        LOG_BIT_FLIPPED,
        LOG_CUT,
        LOG_FRAME_ZEROED,
        LOG_HEADER,
        LOG_GONE
    }

    /** What came of a damage. */
    private enum Outcome {
        WHOLE,
        WHOLE_FROM_BACKUP,
        LOST_AND_TOLD,
        REFUSED,
        SILENT,
        CHANGED,
        FAILED
    }

    public static void main(String[] arguments) throws Exception {
        DamageBench bench = new DamageBench(Path.of(arguments[0]));
        bench.fill();
        int cases = Integer.parseInt(arguments[1]);
        for (int seed = 1; seed <= cases; seed++) {
            bench.one(seed);
        }
        System.exit(bench.report() ? 0 : 1);
    }

    private void fill() throws Exception {
        Path folder = root.resolve("sound");
        Path database = folder.resolve(Names.DATABASE);
        SqliteJournal journal = new SqliteJournal(folder, Decks::read);
        journal.keep(Decks.edition("kit"));
        for (int i = 0; i < SESSIONS; i++) {
            truth.put(
                    new SessionId("session-" + i), new RandomSession(i).play(90).entries());
        }
        append(journal, 0, 0.5);
        journal.close();
        older = Files.readAllBytes(database);
        journal.backups().makeIfChanged();
        append(journal, 0.5, 0.8);
        journal.close();
        append(journal, 0.8, 1); // and stands in the log only, as when the program is killed
        sound = new TreeMap<>();
        for (String part : List.of("", Names.WAL, HeadLog.END)) {
            sound.put(part, Files.readAllBytes(Names.beside(database, part)));
        }
        journal.close();
        closed = Files.readAllBytes(database);
    }

    private void append(SqliteJournal journal, double from, double to) throws Exception {
        for (var session : truth.entrySet()) {
            List<Entry> entries = session.getValue();
            for (int i = (int) (from * entries.size()); i < (int) (to * entries.size()); i++) {
                journal.append(session.getKey(), entries.subList(i, i + 1));
            }
        }
    }

    private void one(int seed) throws Exception {
        Random random = new Random(seed);
        Kind kind = Kind.values()[seed % Kind.values().length];
        boolean backedUp = random.nextInt(3) == 0;
        Path folder = Files.createDirectories(root.resolve("case-" + seed));
        Path database = folder.resolve(Names.DATABASE);
        Map<String, byte[]> damaged = damaged(kind, random);
        for (var file : damaged.entrySet()) {
            Files.write(Names.beside(database, file.getKey()), file.getValue());
        }
        if (backedUp) {
            copy(root.resolve("sound-backup"), BackupPlace.beside(folder));
        }
        Outcome outcome = outcome(folder, seed, kind);
        table.computeIfAbsent(kind, _ -> new int[Outcome.values().length])[outcome.ordinal()]++;
        delete(folder);
        delete(BackupPlace.beside(folder));
    }

    private Outcome outcome(Path folder, int seed, Kind kind) {
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            return compare(journal, seed, kind);
        } catch (JournalException e) {
            System.out.printf("%s, seed %d: refused, %s%n", kind, seed, e.reason());
            return Outcome.REFUSED;
        } catch (RuntimeException | Error e) {
            System.out.printf("%s, seed %d: %s%n", kind, seed, e);
            e.printStackTrace(System.out);
            return Outcome.FAILED;
        }
    }

    private Outcome compare(SqliteJournal journal, int seed, Kind kind) throws JournalException {
        long lost = 0;
        int changed = 0;
        journal.sessions();
        journal.check();
        for (var session : truth.entrySet()) {
            Set<Entry> written = new HashSet<>(session.getValue());
            List<Entry> read = journal.read(session.getKey());
            List<Entry> real = read.stream().filter(entry -> !standsIn(entry)).toList();
            changed += (int)
                    real.stream().filter(entry -> !written.contains(entry)).count();
            lost += session.getValue().size() - real.size();
            if (!read.isEmpty()) {
                Session.of(read);
            }
        }
        for (var summary : journal.sessions()) {
            changed += titles(truth.get(summary.id())).contains(summary.title()) ? 0 : 1;
        }
        entries += truth.values().stream().mapToLong(List::size).sum();
        saved += truth.values().stream().mapToLong(List::size).sum() - lost;
        journal.setAside().ifPresent(this::read);
        long told = journal.setAside().stream()
                .flatMap(aside -> aside.losses().stream())
                .mapToLong(Loss::entries)
                .sum();
        boolean backup =
                journal.setAside().filter(aside -> aside.fromBackup() > 0).isPresent();
        Outcome whole = backup ? Outcome.WHOLE_FROM_BACKUP : Outcome.WHOLE;
        Outcome outcome = changed > 0
                ? Outcome.CHANGED
                : lost == 0 ? whole : told < lost ? Outcome.SILENT : Outcome.LOST_AND_TOLD;
        if (changed > 0 || told != lost) {
            System.out.printf("%s, seed %d: %d changed, %d lost, %d told%n", kind, seed, changed, lost, told);
        }
        return outcome;
    }

    /** All that a session was called, the last of which may be lost. */
    private static List<String> titles(List<Entry> entries) {
        return entries.stream()
                .<String>flatMap(entry -> switch (entry.event()) {
                    case Started(var setup) -> Stream.of(setup.title());
                    case Titled(var title) -> Stream.of(title);
                    default -> Stream.empty();
                })
                .toList();
    }

    /** What a person reads of it: where the file is now, how many sessions were saved, and what was lost of each. */
    private void read(SetAside aside) {
        String words = DamageWords.of(aside, Language.NL);
        boolean complete = words.contains(aside.to().toString())
                && (aside.losses().isEmpty() ? words.contains("niets verloren") : words.contains("verloren gegaan"));
        sentences += complete ? 1 : 0;
        unsaid += complete ? 0 : 1;
        if (sentences % 60 == 1) {
            System.out.println(words.indent(4));
        }
    }

    private static boolean standsIn(Entry entry) {
        return entry.event() instanceof Unknown(String type, var _, var _) && type.equals("entry.lost")
                || entry.event() instanceof Started(var setup)
                        && setup.participants().isEmpty()
                        && setup.pile().isEmpty();
    }

    private Map<String, byte[]> damaged(Kind kind, Random random) {
        Map<String, byte[]> files = new TreeMap<>();
        sound.forEach((part, bytes) -> files.put(part, bytes.clone()));
        byte[] database = files.get("");
        byte[] log = files.get(Names.WAL);
        int page = random.nextInt(database.length / PAGE) * PAGE;
        int other = random.nextInt(database.length / PAGE) * PAGE;
        int frame = LOG_HEADER + random.nextInt(log.length / FRAME) * FRAME;
        switch (kind) {
            case BIT_FLIPPED -> flip(database, random.nextInt(database.length), random);
            case BYTES_OVERWRITTEN ->
                overwrite(database, random.nextInt(database.length), 1 + random.nextInt(500), random);
            case CUT -> files.put("", Arrays.copyOf(database, random.nextInt(database.length)));
            case PAGE_ZEROED -> Arrays.fill(database, page, page + PAGE, (byte) 0);
            case PAGES_SWAPPED -> swap(database, page, other);
            case PAGE_OF_THE_DAY_BEFORE -> {
                int there = random.nextInt(older.length / PAGE) * PAGE;
                byte[] without = closed.clone();
                System.arraycopy(older, there, without, there, PAGE);
                files.put("", without);
                files.remove(Names.WAL);
            }
            case HEADER -> overwrite(database, random.nextInt(100), 1 + random.nextInt(8), random);
            case LOG_BIT_FLIPPED -> flip(log, random.nextInt(log.length), random);
            case LOG_CUT -> files.put(Names.WAL, Arrays.copyOf(log, random.nextInt(log.length)));
            case LOG_FRAME_ZEROED -> Arrays.fill(log, frame, frame + FRAME, (byte) 0);
            case LOG_HEADER -> overwrite(log, random.nextInt(LOG_HEADER), 1 + random.nextInt(8), random);
            case LOG_GONE -> files.remove(Names.WAL);
        }
        return files;
    }

    private static void flip(byte[] bytes, int at, Random random) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
    }

    private static void overwrite(byte[] bytes, int at, int count, Random random) {
        for (int i = at; i < Math.min(bytes.length, at + count); i++) {
            bytes[i] = (byte) random.nextInt();
        }
    }

    private static void swap(byte[] bytes, int one, int other) {
        byte[] kept = Arrays.copyOfRange(bytes, one, one + PAGE);
        System.arraycopy(bytes, other, bytes, one, PAGE);
        System.arraycopy(kept, 0, bytes, other, PAGE);
    }

    private boolean report() {
        System.out.printf("%-24s", "");
        Stream.of(Outcome.values()).forEach(outcome -> System.out.printf("%20s", outcome));
        int[] sums = new int[Outcome.values().length];
        table.forEach((kind, counts) -> {
            System.out.printf("%n%-24s", kind);
            for (int i = 0; i < counts.length; i++) {
                System.out.printf("%20d", counts[i]);
                sums[i] += counts[i];
            }
        });
        System.out.printf("%n%-24s", "all");
        Arrays.stream(sums).forEach(sum -> System.out.printf("%20d", sum));
        System.out.println();
        System.out.printf(
                "%d of %d entries saved; %d damages told in words, %d not%n", saved, entries, sentences, unsaid);
        return unsaid
                        + sums[Outcome.SILENT.ordinal()]
                        + sums[Outcome.CHANGED.ordinal()]
                        + sums[Outcome.FAILED.ordinal()]
                == 0;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
