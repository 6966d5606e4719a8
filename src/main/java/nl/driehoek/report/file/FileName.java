package nl.driehoek.report.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Names of files that every system takes, whatever a title has in it. */
public final class FileName {
    private static final int LONGEST = 180; // bytes; systems bear 255, and what is written beside it has longer names
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern OF_DEVICES = Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

    private FileName() {}

    /**
     * A title as a name without an ending: what no file system takes becomes a hyphen.
     *
     * @param title plain
     * @param otherwise the name where nothing of the title is left
     */
    public static String of(String title, String otherwise) {
        String name =
                AT_THE_ENDS.matcher(NOT_IN_NAMES.matcher(title).replaceAll("-")).replaceAll("");
        if (name.isBlank()) {
            return otherwise;
        }
        return OF_DEVICES.matcher(name).matches() ? name + "-" : name;
    }

    /** A name with this ending, without the last letters of the name where both together would be too long for a system. */
    public static String cut(String name, String ending) {
        StringBuilder kept = new StringBuilder();
        int left = LONGEST - bytes(ending);
        for (int point : name.codePoints().toArray()) {
            left -= bytes(Character.toString(point));
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.toString().strip() + ending;
    }

    /** The same file, with a shorter name in the same folder where it is too long for a system; its ending stays. */
    public static Path bearable(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        int stem = dot > 0 && name.length() - dot <= 10 ? dot : name.length();
        String fitting = cut(name.substring(0, stem), name.substring(stem));
        return bytes(name) <= LONGEST ? file : file.resolveSibling(fitting);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
