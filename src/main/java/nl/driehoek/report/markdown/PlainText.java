package nl.driehoek.report.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.i18n.TextDirection;

/**
 * Plain text as CommonMark that reads as that very text: it can neither open a heading, a list, HTML or a comment, nor
 * vanish as a link's address, nor turn round what stands after it. Only what would be taken for markup gets a backslash.
 */
final class PlainText {
    /** Ends a line within a paragraph. */
    static final String HARD_BREAK = "  \n";

    private static final String NO_BREAK_SPACE = "\u00a0";

    private static final Pattern MARKUP = Pattern.compile("[*`\\[|~]"
            + "|\\\\(?=\\p{Punct}|$)"
            + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])"
            + "|<(?=[A-Za-z/!?])"
            + "|&(?=#?\\w+;)"
            + "|(?<!\\S)#");
    private static final Pattern BLOCK_START = Pattern.compile("^(?:[>=]|-(?=[-\\s]|$)|\\+(?=\\s|$))");
    private static final Pattern NUMBER_START = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern NOT_A_CHARACTER = Pattern.compile("[\\p{Cc}&&[^\\t]]|\\p{Cs}");

    private PlainText() {}

    /** A text on one line, whatever line ends it has. */
    static String line(String text) {
        return wholeLine(text.strip().replaceAll("(?:\\s|\\R)+", " "));
    }

    /**
     * A stretch of a paragraph, with a hard break for each line end.
     *
     * @param atStart whether it begins a line, where more signs are markup than further on
     */
    static String stretch(String text, boolean atStart) {
        List<String> lines = text.lines().toList();
        String first = lines.isEmpty() ? "" : lines.getFirst();
        Stream<String> start =
                Stream.of(atStart ? wholeLine(first) : lines.size() > 1 ? signs(first.stripTrailing()) : signs(first));
        Stream<String> rest = lines.stream().skip(1).map(PlainText::wholeLine);
        String end = text.endsWith("\n") ? HARD_BREAK : atStart || lines.size() > 1 ? spaceAfter(text) : "";
        return Stream.concat(start, rest).collect(Collectors.joining(HARD_BREAK)) + end;
    }

    /** A text in which no sign means anything, such as code. */
    static String raw(String text) {
        return TextDirection.straight(NOT_A_CHARACTER.matcher(text).replaceAll("\ufffd"));
    }

    private static String wholeLine(String line) {
        String escaped = signs(withIndentKept(line.stripTrailing()));
        String opened = BLOCK_START.matcher(escaped).replaceAll("\\\\$0");
        return NUMBER_START.matcher(opened).replaceAll("$1\\\\$2");
    }

    private static String signs(String text) {
        return MARKUP.matcher(raw(text)).replaceAll("\\\\$0");
    }

    private static String spaceAfter(String text) {
        return text.isBlank() || text.equals(text.stripTrailing()) ? "" : " ";
    }

    private static String withIndentKept(String line) {
        String rest = line.stripLeading();
        String indent = line.substring(0, line.length() - rest.length());
        return indent.replace("\t", NO_BREAK_SPACE.repeat(4)).replaceAll("\\s", NO_BREAK_SPACE) + rest;
    }
}
