package nl.driehoek.deck.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.driehoek.deck.text.Block;
import nl.driehoek.deck.text.RichText;

/**
 * How much room a text takes, in sizes of the type: its letters are measured once, and it can then be asked for any width.
 *
 * @param stretches that each begin a line of their own
 * @param gaps what is left free between its blocks and items, all together
 */
record TextExtent(List<Stretch> stretches, double gaps) {
    private static final double BLOCK_GAP = 0.7;
    private static final double ITEM_GAP = 0.35;
    private static final double ITEM_INDENT = 0.9;

    /**
     * Words that follow each other.
     *
     * @param words their widths
     * @param indent what is left free on the left of each line
     */
    record Stretch(double[] words, double indent) {}

    static TextExtent of(RichText text) {
        List<Stretch> stretches = new ArrayList<>();
        return new TextExtent(stretches, add(text.blocks(), 0, stretches));
    }

    /** The extent of a text without markup, on as many lines as it has. */
    static TextExtent of(String plain) {
        List<Stretch> stretches = new ArrayList<>();
        add(plain, 0, stretches);
        return new TextExtent(stretches, 0);
    }

    private static double add(List<Block> blocks, double indent, List<Stretch> stretches) {
        double gaps = BLOCK_GAP * Math.max(0, blocks.size() - 1);
        for (Block block : blocks) {
            gaps += add(block, indent, stretches);
        }
        return gaps;
    }

    private static double add(Block block, double indent, List<Stretch> stretches) {
        return switch (block) {
            case Block.Paragraph paragraph -> add(Block.Span.text(paragraph.spans()), indent, stretches);
            case Block.Heading heading -> add(Block.Span.text(heading.spans()), indent, stretches);
            case Block.Code code -> add(code.text(), indent, stretches);
            case Block.Rule _ -> add(" ", indent, stretches);
            case Block.Quote quote -> add(quote.blocks(), indent + ITEM_INDENT, stretches);
            case Block.Items items ->
                items.items().stream()
                        .mapToDouble(item -> ITEM_GAP + add(item, indent + ITEM_INDENT, stretches))
                        .sum();
        };
    }

    private static double add(String text, double indent, List<Stretch> stretches) {
        text.lines().map(line -> new Stretch(TextSize.words(line), indent)).forEach(stretches::add);
        return 0;
    }

    /** The lines that it takes at a width; 0 for an empty text. */
    int lines(double width) {
        return stretches.stream()
                .mapToInt(stretch -> wrapped(stretch.words(), width - stretch.indent()))
                .sum();
    }

    /** The width of its longest stretch on one line. */
    double width() {
        return stretches.stream()
                .mapToDouble(stretch -> stretch.indent()
                        + Arrays.stream(stretch.words()).sum()
                        + TextSize.SPACE * Math.max(0, stretch.words().length - 1))
                .max()
                .orElse(0);
    }

    /** The width of its longest word. */
    double longestWord() {
        return stretches.stream()
                .flatMapToDouble(stretch -> DoubleStream.of(stretch.words()))
                .max()
                .orElse(0);
    }

    private static int wrapped(double[] words, double width) {
        int lines = 1;
        double filled = 0;
        for (double word : words) {
            if (filled > 0 && filled + TextSize.SPACE + word > width) {
                lines++;
                filled = word;
            } else {
                filled += filled > 0 ? TextSize.SPACE + word : word;
            }
        }
        return lines;
    }

    static List<TextExtent> all(Stream<RichText> texts) {
        return texts.map(TextExtent::of).toList();
    }
}
