package nl.driehoek.deck.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a Markdown text apart where that changes nothing in what it says or looks like. */
final class Blocks {
    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*\n\\s*?(?=[^\n])");
    private static final Pattern NEEDS_ALL = Pattern.compile("(?m)^\\s*(```|~~~|<|\\[[^\\]]+]:)");
    private static final Pattern GOES_ON = Pattern.compile("^(\\s|[-*+]\\s|\\d+[.)]\\s|>).*", Pattern.DOTALL);

    private Blocks() {}

    /** The blocks of a text, in order; joined by blank lines they are the text again. Empty for an empty text. */
    static List<String> of(String markdown) {
        if (NEEDS_ALL.matcher(markdown).find()) {
            return List.of(markdown);
        }
        List<String> blocks = new ArrayList<>();
        for (String block : BLANK_LINES.split(markdown)) {
            if (!blocks.isEmpty() && GOES_ON.matcher(block).matches()) {
                blocks.add(join(List.of(blocks.removeLast(), block)));
            } else if (!block.isBlank()) {
                blocks.add(block);
            }
        }
        return List.copyOf(blocks);
    }

    /** Blocks as one text. */
    static String join(List<String> blocks) {
        return String.join("\n\n", blocks);
    }
}
