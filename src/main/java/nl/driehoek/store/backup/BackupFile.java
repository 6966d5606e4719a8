package nl.driehoek.store.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A backup by its name, which says when it was made and in which order: {@code driehoek-20261129-143000-0012.db}. Earlier
 * versions of the program gave no number; theirs count as made before all that have one.
 *
 * @param path where it stands
 * @param madeAt when it was made, by the clock of that moment
 * @param number its place in the order in which backups are made, from 1; 0 for none
 * @param replaced whether it holds what a backup that was put back took the place of
 */
public record BackupFile(Path path, Instant madeAt, int number, boolean replaced) {
    /** The one made last first. */
    static final Comparator<BackupFile> NEWEST_FIRST = Comparator.comparing(BackupFile::number)
            .thenComparing(BackupFile::madeAt)
            .reversed();

    private static final String REPLACED = "-replaced";
    private static final Pattern NAME =
            Pattern.compile("driehoek-(\\d{8}-\\d{6})(?:-(\\d{1,9}))?(" + REPLACED + ")?\\.db");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /** The backup of that name; empty for a file that is none. */
    static Optional<BackupFile> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        try {
            return name.matches() ? Optional.of(of(file, name)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The one that is made now in a folder, under a name that no other has. */
    static BackupFile named(Path folder, Instant now, int number, boolean replaced) {
        String name = String.format(
                Locale.ROOT, "driehoek-%s-%04d%s.db", STAMP.format(now), number, replaced ? REPLACED : "");
        return new BackupFile(folder.resolve(name), now, number, replaced);
    }

    /** The day on which it was made. */
    LocalDate day() {
        return LocalDate.ofInstant(madeAt, ZoneOffset.UTC);
    }

    private static BackupFile of(Path file, Matcher name) {
        int number = name.group(2) == null ? 0 : Integer.parseInt(name.group(2));
        return new BackupFile(file, STAMP.parse(name.group(1), Instant::from), number, name.group(3) != null);
    }
}
