package nl.driehoek.report;

import java.util.List;
import java.util.Objects;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;

/** Something that came of a card in a session. */
public sealed interface Row {

    /** Whether only the facilitator saw it. */
    boolean ownEyes();

    /**
     * Short texts below each other.
     *
     * @param title plain; empty where they speak for themselves
     * @param lines at least one
     * @param byWhom whether each stands under the name of whoever said it, rather than under what it is about
     */
    record Lines(String title, List<Line> lines, boolean ownEyes, boolean byWhom) implements Row {
        public Lines {
            Objects.requireNonNull(title);
            lines = List.copyOf(lines);
        }

        /** Lines that stand under what they are about, if under anything. */
        public Lines(String title, List<Line> lines, boolean ownEyes) {
            this(title, lines, ownEyes, false);
        }

        /** Lines that all saw, each under the name of whoever said it. */
        public static Lines byWhom(String title, List<Line> lines) {
            return new Lines(title, lines, false, true);
        }

        /** Whether it is a table: each text under a label, and nothing to tick off. */
        public boolean isTable() {
            return lines.stream()
                    .allMatch(line -> line.tick() == Tick.NONE && !line.label().isEmpty());
        }
    }

    /**
     * A text of any length.
     *
     * @param title plain
     */
    record Passage(String title, RichText text, boolean ownEyes) implements Row {
        public Passage {
            Objects.requireNonNull(title);
            Objects.requireNonNull(text);
        }
    }

    /**
     * A picture in a file beside the document.
     *
     * @param words what it shows, plain
     * @param path from the document's folder, its parts divided by {@code /}
     */
    record Image(String words, String path, boolean ownEyes) implements Row {
        public Image {
            Objects.requireNonNull(words);
            Objects.requireNonNull(path);
        }
    }

    /**
     * A picture that is made for the report, and what it shows in words.
     *
     * @param figure whose title says whose it is
     * @param path the name of the picture's file; in a report the path from the document's folder, its parts divided by
     *     {@code /}, or empty where there is no picture
     */
    record Figure(Part.Figure figure, String path) implements Row {
        public Figure {
            Objects.requireNonNull(figure);
            Objects.requireNonNull(path);
        }

        /** The same figure with its picture in a folder beside the document; without a picture where that has no name. */
        Figure in(String folder) {
            return new Figure(figure, folder.isEmpty() ? "" : folder + "/" + path);
        }

        @Override
        public boolean ownEyes() {
            return false;
        }
    }

    /**
     * One of some short texts.
     *
     * @param tick whether it is something to tick off, and done
     * @param label who said it or what it answers, plain; may be empty
     * @param text what was said or filled in; may be empty
     */
    record Line(Tick tick, String label, RichText text) {
        public Line {
            Objects.requireNonNull(tick);
            Objects.requireNonNull(label);
            Objects.requireNonNull(text);
        }

        /** What somebody typed, under a label. */
        public static Line typed(String label, String text) {
            return of(label, RichText.plain(text));
        }

        /** A text under a label. */
        public static Line of(String label, RichText text) {
            return new Line(Tick.NONE, label, text);
        }
    }

    /** Whether a line is ticked off. */
    enum Tick {
        /** It is nothing to tick off. */
        NONE,
        OPEN,
        DONE
    }
}
