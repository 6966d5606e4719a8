package nl.driehoek.report.paper;

import java.util.List;
import nl.driehoek.deck.text.Block;
import nl.driehoek.deck.text.Block.Mark;
import nl.driehoek.deck.text.Block.Span;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.report.pdf.FontWidths;

/**
 * How much room a text takes, by the widths of its words and by the measures in {@code cards.css}.
 *
 * @param size of the type, in points
 * @param width of the room, in points
 */
record TextRoom(FontWidths widths, double size, double width) {
    /** The height of a line, in sizes of the type. */
    static final double LINE = 1.3;

    private static final double AFTER_BLOCK = 0.5;
    private static final double AFTER_ITEM = 0.25;
    private static final double INDENT = 1.4;
    private static final double SURE = 0.98; // of the width, since letters are set a little closer or wider

    /** The height of a text, in points, without what would be left free below it. */
    double height(RichText text) {
        return text.isEmpty() ? 0 : height(text.blocks()) - AFTER_BLOCK * size;
    }

    /** The height of words in bold that stand on lines of their own, in points; 0 for none. */
    double height(String title) {
        return title.isEmpty() ? 0 : (lines(title, true) * LINE + AFTER_BLOCK) * size;
    }

    private double height(List<Block> blocks) {
        return blocks.stream().mapToDouble(this::height).sum();
    }

    private double height(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Span> spans) -> paragraph(spans);
            case Block.Heading(var _, List<Span> spans) -> height(Span.text(spans));
            case Block.Items list ->
                AFTER_BLOCK * size
                        + list.items().stream().mapToDouble(this::item).sum();
            case Block.Quote(List<Block> blocks) -> indented(2).height(blocks);
            case Block.Code(String text) -> (lines(text, true) * LINE + AFTER_BLOCK) * size;
            case Block.Rule _ -> 2 * AFTER_BLOCK * size;
        };
    }

    private double item(List<Block> blocks) {
        boolean begins = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph; // on the line of its dot
        return indented(1).height(blocks) + (AFTER_ITEM - (begins ? AFTER_BLOCK : 0)) * size;
    }

    private TextRoom indented(int steps) {
        return new TextRoom(widths, size, Math.max(size, width - steps * INDENT * size));
    }

    private double paragraph(List<Span> spans) {
        boolean bold = spans.stream().anyMatch(span -> span.marks().contains(Mark.STRONG));
        return (lines(Span.text(spans), bold) * LINE + AFTER_BLOCK) * size;
    }

    private int lines(String text, boolean bold) {
        return text.lines().mapToInt(line -> wrapped(line, bold)).sum();
    }

    /** Into how many lines one is broken: as many words on each as go there. */
    private int wrapped(String line, boolean bold) {
        double room = width / size * SURE;
        double space = widths.of(" ", bold);
        int lines = 1;
        double used = 0;
        for (String word : line.split(" ")) {
            double wide = widths.of(word, bold);
            if (used > 0 && used + space + wide > room) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? space : 0) + wide;
            lines += (int) (used / room);
            used %= room;
        }
        return lines;
    }
}
