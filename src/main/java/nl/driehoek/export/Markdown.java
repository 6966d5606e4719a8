package nl.driehoek.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.driehoek.i18n.TextDirection;

/**
 * Pieces of CommonMark. What people typed is escaped, so that it reads as typed and can neither open a heading, a list
 * or a comment nor vanish as a link's address; only the marks that would be taken for markup get a backslash.
 */
final class Markdown {
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
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t]]");
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

    private Markdown() {}

    /** What somebody typed on one line or more, with its lines, empty lines and indents as they were. */
    static String typed(String text) {
        String lines =
                LINE_END.splitAsStream(text.strip()).map(Markdown::escapedLine).collect(Collectors.joining("\n"));
        return BLANK_LINES.matcher(lines).replaceAll("\n\n").replaceAll("(?<=[^\\n])\\n(?=[^\\n])", HARD_BREAK);
    }

    /** What somebody typed, on one line. */
    static String typedLine(String text) {
        return escapedLine(text.strip().replaceAll("(?:\\s|\\R)+", " "));
    }

    /**
     * A label and, on the same line where it fits there, the text that it belongs to. A text that is read from the right
     * is a paragraph of its own, so that the label does not turn it round.
     */
    static String labelled(String label, String markdown) {
        if (TextDirection.of(markdown) == TextDirection.RIGHT_TO_LEFT) {
            return "**" + typedLine(label) + ":**\n\n" + markdown;
        }
        return "**" + typedLine(label) + ":**" + (markdown.contains("\n") ? HARD_BREAK : " ") + markdown;
    }

    /** Markdown in a block of its own that nothing inside it can leave. */
    static String quote(String markdown) {
        return markdown.lines().map(line -> line.isBlank() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    /** A list with a dot before each item. */
    static String bullets(List<String> items) {
        return items.stream().map(item -> "- " + indented(item, 2)).collect(Collectors.joining("\n"));
    }

    /** A list counted from 1. */
    static String numbered(List<String> items) {
        return IntStream.rangeClosed(1, items.size())
                .mapToObj(n ->
                        n + ". " + indented(items.get(n - 1), String.valueOf(n).length() + 2))
                .collect(Collectors.joining("\n"));
    }

    /** Blocks one under the other. */
    static String blocks(List<String> blocks) {
        return blocks.stream().filter(block -> !block.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static String indented(String markdown, int width) {
        return markdown.lines()
                .map(line -> line.isBlank() ? "" : " ".repeat(width) + line)
                .collect(Collectors.joining("\n"))
                .substring(Math.min(width, markdown.isBlank() ? 0 : width));
    }

    private static String escapedLine(String line) {
        String plain = withIndentKept(CONTROL.matcher(line.stripTrailing()).replaceAll("\ufffd"));
        String whole = LONE_SURROGATE.matcher(plain).replaceAll("\ufffd");
        String escaped = MARKUP.matcher(whole).replaceAll("\\\\$0");
        String opened = BLOCK_START.matcher(escaped).replaceAll("\\\\$0");
        return NUMBER_START.matcher(opened).replaceAll("$1\\\\$2");
    }

    private static String withIndentKept(String line) {
        String rest = line.stripLeading();
        String indent = line.substring(0, line.length() - rest.length());
        return indent.replace("\t", NO_BREAK_SPACE.repeat(4)).replaceAll("\\s", NO_BREAK_SPACE) + rest;
    }
}
