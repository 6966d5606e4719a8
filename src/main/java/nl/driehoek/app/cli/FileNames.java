package nl.driehoek.app.cli;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.driehoek.app.platform.Program;
import nl.driehoek.report.file.FileName;

/** Names for the files of several sessions in one folder: any system takes them, and none stands in the place of another. */
final class FileNames {
    private final Set<String> taken = new HashSet<>();

    /**
     * The name for the next one.
     *
     * @param title of the session; may be empty
     * @param day of the session, in digits
     * @param ending with its dot
     */
    String next(String title, String day, String ending) {
        String stem = FileName.of(title.strip(), Program.NAME);
        String name = FileName.cut(stem, " " + day + ending);
        for (int n = 2; !taken.add(alike(name)); n++) {
            name = FileName.cut(stem, " " + day + " " + n + ending);
        }
        return name;
    }

    /** Some systems take names for the same that differ in case, or in how an accent is written. */
    private static String alike(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
