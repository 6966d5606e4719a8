package nl.driehoek.deck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text of a deck, parsed once: its blocks in reading order.
 *
 * @param blocks empty for a text that says nothing
 */
public record RichText(List<Block> blocks) {
    /** A text that says nothing. */
    public static final RichText EMPTY = new RichText(List.of());

    /** A text of these blocks. */
    public RichText {
        blocks = List.copyOf(blocks);
    }

    /** Parses CommonMark; raw HTML stays the text that it is, an image becomes the words that stand for it. */
    public static RichText of(String markdown) {
        return markdown.isBlank() ? EMPTY : new RichText(Markdown.parse(markdown));
    }

    /** A text without markup, character for character; with its lines, and a paragraph for each stretch between empty ones. */
    public static RichText plain(String text) {
        return new RichText(Stream.of(text.strip().split("\\R(?:\\h*\\R)+"))
                .map(stretch -> stretch.replaceAll("\\R", "\n"))
                .filter(stretch -> !stretch.isEmpty())
                .<Block>map(stretch -> new Block.Paragraph(List.of(new Block.Span(stretch, Set.of(), ""))))
                .toList());
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Its words without markup, blocks and items apart by line breaks. */
    public String words() {
        return words(blocks);
    }

    /**
     * Its words without markup on one line, cut after a word where that is longer.
     *
     * @param longest characters, 1 or more; an ellipsis may follow
     */
    public String line(int longest) {
        String line = words().replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int cut = line.lastIndexOf(' ', longest);
        return line.substring(0, cut > 0 ? cut : longest) + "…";
    }

    /** The texts that it consists of: a block each, but a list with what leads up to it and a heading with what it is over. */
    public List<RichText> sections() {
        List<RichText> sections = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        for (Block block : blocks) {
            boolean goesOn = open.isEmpty() || open.getLast() instanceof Block.Heading || block instanceof Block.Items;
            if (!goesOn) {
                sections.add(new RichText(open));
                open.clear();
            }
            open.add(block);
        }
        if (!open.isEmpty()) {
            sections.add(new RichText(open));
        }
        return List.copyOf(sections);
    }

    /** Into how many pieces it can be cut: sentences, items of a list, lines of code; 0 for an empty text. */
    public int length() {
        return Slices.length(blocks);
    }

    /**
     * A part of it.
     *
     * @param from the first piece, from 0
     * @param to the piece after the last one, at most {@link #length()}
     */
    public RichText slice(int from, int to) {
        return from == 0 && to == length() ? this : new RichText(Slices.slice(blocks, from, to));
    }

    private static String words(List<Block> blocks) {
        return blocks.stream().map(RichText::words).collect(Collectors.joining("\n"));
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Block.Span.text(paragraph.spans());
            case Block.Heading heading -> Block.Span.text(heading.spans());
            case Block.Items items ->
                items.items().stream().map(RichText::words).collect(Collectors.joining("\n"));
            case Block.Quote quote -> words(quote.blocks());
            case Block.Code code -> code.text();
            case Block.Rule _ -> "";
        };
    }
}
