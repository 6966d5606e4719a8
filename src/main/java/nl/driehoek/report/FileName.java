package nl.driehoek.report;

import java.util.regex.Pattern;

/** Names of files that every system takes, whatever a title has in it. */
public final class FileName {
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
}
