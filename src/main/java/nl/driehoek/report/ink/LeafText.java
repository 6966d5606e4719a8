package nl.driehoek.report.ink;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.deck.page.TextSize;

/**
 * Words in lines that are broken for the room that they have.
 *
 * @param size of the letters, in card widths
 */
record LeafText(double size, List<String> lines) {
    /** From line to line, in sizes of the letters. */
    static final double LINE = 1.3;

    private static final double LARGEST = 0.2; // of the height of the leaf
    private static final double ROOM = 0.88; // of the leaf that words may take
    private static final double STEP = 0.94;

    LeafText {
        lines = List.copyOf(lines);
    }

    /** The words of a sticky, in letters as large as a leaf of this size has room for, in card widths. */
    static LeafText fitting(String text, double width, double height) {
        double size = height * LARGEST;
        LeafText leaf = broken(text, size, width * ROOM);
        while (leaf.height() > height * ROOM) {
            size *= STEP;
            leaf = broken(text, size, width * ROOM);
        }
        return leaf;
    }

    /** How wide one of the lines is, in card widths. */
    double width(String line) {
        return TextSize.width(line) * size;
    }

    /** How high all lines are together, in card widths. */
    double height() {
        return lines.size() * LINE * size;
    }

    /** With no line wider than this, in card widths; letters become smaller where the longest word asks for it. */
    static LeafText broken(String text, double wanted, double width) {
        double size = Math.min(wanted, width / Math.max(1, TextSize.longestWord(text)));
        List<String> lines = new ArrayList<>();
        text.strip().lines().forEach(line -> addBroken(lines, line, width / size));
        return new LeafText(size, lines);
    }

    private static void addBroken(List<String> lines, String text, double ems) {
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
