package nl.driehoek.report.ink;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.deck.page.TextSize;
import nl.driehoek.ink.Mark.StickyNote;
import nl.driehoek.ink.text.StickyNoteFit;
import nl.driehoek.ink.text.WordRuler;

/**
 * Text broken into lines by an estimate of its width, where no font is at hand. No word is broken.
 *
 * @param size the font size, in card widths
 */
record WrappedText(double size, List<String> lines) {
    /** The line height, in font sizes. */
    static final double LINE = 1.3;

    private static final WordRuler ESTIMATE = new WordRuler() {
        @Override
        public double longestWord(String text, double size) {
            return TextSize.longestWord(text) * size;
        }

        @Override
        public double height(String text, double size, double width) {
            return wrapped(text, size, width).height();
        }
    };
    private static final StickyNoteFit FIT = new StickyNoteFit(ESTIMATE);

    WrappedText {
        lines = List.copyOf(lines);
    }

    /** The text of a sticky note, at the size that fits it. */
    static WrappedText of(StickyNote sticky) {
        return wrapped(sticky.text(), FIT.size(sticky), StickyNoteFit.lineWidth(sticky));
    }

    /** A text in lines of this width at most, in card widths; the size is reduced where the longest word asks for it. */
    static WrappedText wrapped(String text, double wanted, double width) {
        double size = Math.min(wanted, width / Math.max(1, TextSize.longestWord(text)));
        List<String> lines = new ArrayList<>();
        text.strip().lines().forEach(line -> addWrapped(lines, line, width / size));
        return new WrappedText(size, lines);
    }

    /** How wide one of the lines is, in card widths. */
    double width(String line) {
        return TextSize.width(line) * size;
    }

    /** How high all lines are together, in card widths. */
    double height() {
        return lines.size() * LINE * size;
    }

    private static void addWrapped(List<String> lines, String text, double ems) {
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || TextSize.width(longer) <= ems) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
    }
}
