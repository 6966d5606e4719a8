package nl.driehoek.store.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/** What the database's files are called. */
final class Names {
    /** The database in its folder. */
    static final String DATABASE = "driehoek.db";

    /** What the newest changes stand in until they go into the database itself. */
    static final String WAL = "-wal";

    /** The ends of the names of the files that make up a database. */
    static final List<String> PARTS = List.of("", WAL, "-shm", "-journal");

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private Names() {}

    /** The file beside this one with this added to its name. */
    static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    /** A name beside the database that no file has yet, with the time of day where the program runs. */
    static Path aside(Path database, Instant now) {
        String stamp = ".set-aside-" + STAMP.withZone(ZoneId.systemDefault()).format(now);
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> beside(database, n == 1 ? stamp : stamp + "-" + n))
                .filter(Names::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(Path database) {
        return PARTS.stream().noneMatch(part -> Files.exists(beside(database, part)));
    }
}
