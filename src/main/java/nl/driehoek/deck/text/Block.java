package nl.driehoek.deck.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A piece of a Markdown text that stands on lines of its own. */
public sealed interface Block {

    /** Running text. */
    record Paragraph(List<Span> spans) implements Block {}

    /**
     * A heading.
     *
     * @param level 1 to 6
     */
    record Heading(int level, List<Span> spans) implements Block {}

    /**
     * A list.
     *
     * @param first the number of the first item; 0 for a list with bullets
     */
    record Items(int first, List<List<Block>> items) implements Block {
        /** Whether its items have numbers rather than bullets. */
        public boolean numbered() {
            return first > 0;
        }
    }

    /** Words of someone else. */
    record Quote(List<Block> blocks) implements Block {}

    /** Text that keeps its lines as they are. */
    record Code(String text) implements Block {}

    /** A line across. */
    record Rule() implements Block {}

    /**
     * A stretch of text that looks the same all over.
     *
     * @param text never empty; a line break in it is meant
     * @param marks how it stands out
     * @param link where it leads; empty for plain text
     */
    record Span(String text, Set<Mark> marks, String link) {
        public Span {
            marks = Set.copyOf(marks);
        }

        /** The words of some stretches without their marks. */
        public static String text(List<Span> spans) {
            return spans.stream().map(Span::text).collect(Collectors.joining());
        }
    }

    /** How a stretch of text stands out. */
    enum Mark {
        EMPHASIS,
        STRONG,
        CODE,
        /** Marked by a group as the first of some things, and so on. */
        FIRST,
        SECOND,
        THIRD,
        FOURTH
    }
}
