package nl.driehoek.deck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts blocks between sentences, items and lines. */
final class Slices {
    private static final int LONG_SENTENCE = 240; // characters
    private static final Pattern SENTENCE = Pattern.compile("[.!?…؟。！？][\\p{Pe}\\p{Pf}\"']*\\s+|\\n");

    private Slices() {}

    static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(Slices::length).sum();
    }

    private static int length(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                ends(Block.Span.text(paragraph.spans())).size();
            case Block.Items items ->
                items.items().stream().mapToInt(Slices::itemLength).sum();
            case Block.Quote quote -> length(quote.blocks());
            case Block.Code code -> (int) Math.max(1, code.text().lines().count());
            case Block.Heading _, Block.Rule _ -> 1;
        };
    }

    /** An item of a list counts even where nothing stands in it. */
    private static int itemLength(List<Block> item) {
        return Math.max(1, length(item));
    }

    static List<Block> slice(List<Block> blocks, int from, int to) {
        List<Block> cut = new ArrayList<>();
        int start = 0;
        for (Block block : blocks) {
            int length = length(block);
            if (start < to && from < start + length) {
                cut.add(slice(block, Math.max(0, from - start), Math.min(length, to - start)));
            }
            start += length;
        }
        return cut;
    }

    private static Block slice(Block block, int from, int to) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(spans(paragraph.spans(), from, to));
            case Block.Items items -> items(items, from, to);
            case Block.Quote quote -> new Block.Quote(slice(quote.blocks(), from, to));
            case Block.Code code ->
                new Block.Code(String.join(
                        "\n", code.text().lines().skip(from).limit(to - from).toList()));
            case Block.Heading _, Block.Rule _ -> block;
        };
    }

    private static Block items(Block.Items list, int from, int to) {
        List<List<Block>> cut = new ArrayList<>();
        int start = 0;
        int before = 0;
        for (List<Block> item : list.items()) {
            int length = itemLength(item);
            before += start + length <= from ? 1 : 0;
            if (start < to && from < start + length) {
                cut.add(slice(item, Math.max(0, from - start), Math.min(length, to - start)));
            }
            start += length;
        }
        return new Block.Items(list.numbered() ? list.first() + before : 0, cut);
    }

    private static List<Block.Span> spans(List<Block.Span> spans, int from, int to) {
        String text = Block.Span.text(spans);
        List<Integer> ends = ends(text);
        int first = from == 0 ? 0 : ends.get(from - 1);
        int last = ends.get(to - 1);
        while (to < ends.size() && last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return spansWithin(spans, first, last);
    }

    private static List<Block.Span> spansWithin(List<Block.Span> spans, int first, int last) {
        List<Block.Span> cut = new ArrayList<>();
        int start = 0;
        for (Block.Span span : spans) {
            int begin = Math.max(first - start, 0);
            int end = Math.min(last - start, span.text().length());
            if (begin < end) {
                cut.add(new Block.Span(span.text().substring(begin, end), span.marks(), span.link()));
            }
            start += span.text().length();
        }
        return cut;
    }

    /** Where the sentences of a paragraph end, in order, the last one at its end; a long sentence is cut between words. */
    private static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text);
        int start = 0;
        while (start < text.length()) {
            int end = sentence.find() ? sentence.end() : text.length();
            int space = text.lastIndexOf(' ', start + LONG_SENTENCE);
            while (end - start > LONG_SENTENCE && space > start) {
                start = space + 1;
                ends.add(start);
                space = text.lastIndexOf(' ', start + LONG_SENTENCE);
            }
            ends.add(end);
            start = end;
        }
        return ends.isEmpty() ? List.of(0) : ends;
    }
}
