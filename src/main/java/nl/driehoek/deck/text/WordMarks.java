package nl.driehoek.deck.text;

import java.util.List;
import java.util.stream.Stream;

/** The words of a text, numbered from 0 in reading order, and marks on stretches of them. */
public final class WordMarks {
    private WordMarks() {}

    /**
     * Words that follow each other and are marked.
     *
     * @param first the first word, from 0
     * @param last the last word, {@code first} or later
     * @param mark how they stand out
     * @param label what stands before the first word; may be empty
     */
    public record Stretch(int first, int last, Block.Mark mark, String label) {
        /** Whether a word is in it. */
        public boolean holds(int word) {
            return word >= first && word <= last;
        }
    }

    /** The words, those that stand on lines of their own together; no list is empty. */
    public static List<List<String>> words(RichText text) {
        return text.words()
                .lines()
                .map(line -> Stream.of(line.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The same text with these marks on it; what is set as code stays as it is. */
    public static RichText mark(RichText text, List<Stretch> stretches) {
        return new RichText(new Marking(stretches).blocks(text.blocks()));
    }

    /** The marking of one text, from its first word to its last. */
    private static final class Marking {
        private final List<Stretch> stretches;
        private int next;

        Marking(List<Stretch> stretches) {
            this.stretches = List.copyOf(stretches);
        }

        List<Block> blocks(List<Block> blocks) {
            return blocks.stream().map(this::block).toList();
        }

        private Block block(Block block) {
            return switch (block) {
                case Block.Paragraph paragraph -> new Block.Paragraph(spans(paragraph.spans()));
                case Block.Heading heading -> new Block.Heading(heading.level(), spans(heading.spans()));
                case Block.Items items ->
                    new Block.Items(
                            items.first(),
                            items.items().stream().map(this::blocks).toList());
                case Block.Quote quote -> new Block.Quote(blocks(quote.blocks()));
                case Block.Code code -> passed(code);
                case Block.Rule rule -> rule;
            };
        }

        private Block passed(Block.Code code) {
            next += words(new RichText(List.of(code))).stream()
                    .mapToInt(List::size)
                    .sum();
            return code;
        }

        private List<Block.Span> spans(List<Block.Span> spans) {
            MarkedSpans marked = new MarkedSpans(stretches, next);
            spans.forEach(marked::add);
            next = marked.next();
            return marked.spans();
        }
    }
}
