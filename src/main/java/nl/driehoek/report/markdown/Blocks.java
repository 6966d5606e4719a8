package nl.driehoek.report.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.driehoek.deck.text.Block;
import nl.driehoek.deck.text.Block.Mark;
import nl.driehoek.deck.text.Block.Span;
import nl.driehoek.deck.text.RichText;

/** Blocks of text as CommonMark. A heading within a text becomes a line in bold: the document has its own headings. */
final class Blocks {
    private static final Pattern FENCE = Pattern.compile("(?m)^\\s*(`{3,})");

    private Blocks() {}

    static String of(RichText text) {
        return of(text.blocks());
    }

    private static String of(List<Block> blocks) {
        List<String> written = new ArrayList<>();
        for (Block block : blocks) {
            written.add(of(block));
        }
        return join(written);
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Inline.of(paragraph.spans());
            case Block.Heading heading ->
                Inline.of(heading.spans().stream().map(Blocks::bold).toList());
            case Block.Items items -> list(items);
            case Block.Quote quote -> quote(of(quote.blocks()));
            case Block.Code code ->
                fenced(code.text().lines().map(PlainText::raw).collect(Collectors.joining("\n")));
            case Block.Rule _ -> "* * *";
        };
    }

    /** Blocks below each other, the blank ones left out. */
    static String join(List<String> blocks) {
        return blocks.stream().filter(block -> !block.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** CommonMark in a block of its own that nothing inside it can leave. */
    static String quote(String markdown) {
        return markdown.lines().map(line -> line.isBlank() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    /** A list with a dot before each item. */
    static String bullets(List<String> items) {
        return items.stream().map(item -> "- " + indented(item, 2)).collect(Collectors.joining("\n"));
    }

    private static String list(Block.Items list) {
        List<String> items = list.items().stream().map(Blocks::of).toList();
        return list.numbered()
                ? IntStream.range(0, items.size())
                        .mapToObj(i -> numbered(list.first() + i, items.get(i)))
                        .collect(Collectors.joining("\n"))
                : bullets(items);
    }

    private static String numbered(int number, String item) {
        String marker = number + ". ";
        return marker + indented(item, marker.length());
    }

    private static String indented(String markdown, int width) {
        return markdown.lines()
                .map(line -> line.isBlank() ? "" : " ".repeat(width) + line)
                .collect(Collectors.joining("\n"))
                .substring(Math.min(width, markdown.isBlank() ? 0 : width));
    }

    private static String fenced(String code) {
        int longest = FENCE.matcher(code)
                .results()
                .mapToInt(found -> found.group(1).length())
                .max()
                .orElse(2);
        String fence = "`".repeat(longest + 1);
        return fence + "\n" + code + "\n" + fence;
    }

    private static Span bold(Span span) {
        Set<Mark> marks = new HashSet<>(span.marks());
        marks.add(Mark.STRONG);
        return new Span(span.text(), marks, span.link());
    }
}
