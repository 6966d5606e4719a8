package nl.driehoek.report.html;

import java.util.List;
import java.util.Set;
import nl.driehoek.deck.text.Block;
import nl.driehoek.deck.text.Block.Mark;
import nl.driehoek.deck.text.Block.Span;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.report.Address;

/** Blocks of text as HTML. A heading within a text becomes a line in bold: the document has its own headings. */
public final class Blocks {
    /** A list with a dot before each item. */
    public static final Tag DOTTED = Tag.of("ul", "dotted");

    private Blocks() {}

    /** Each block as an element. */
    public static Html of(RichText text) {
        return of(text.blocks());
    }

    /** The same within a cell or an item, where a single paragraph needs no element of its own. */
    public static Html within(RichText text) {
        return within(text.blocks());
    }

    /** Words that lead somewhere where the address is one that a reader may follow: of a page or of a mailbox. */
    public static Html link(Html words, String url) {
        return Address.isFollowed(url) ? new Tag("a").with("href", url).around(words) : words;
    }

    private static Html of(List<Block> blocks) {
        return Html.all(blocks.stream().map(Blocks::of).toList());
    }

    private static Html of(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Span> spans) ->
                new Tag("p").reading(Span.text(spans)).around(spans(spans));
            case Block.Heading(var _, List<Span> spans) ->
                new Tag("p").reading(Span.text(spans)).around(Html.element("strong", spans(spans)));
            case Block.Items list -> list(list);
            case Block.Quote(List<Block> blocks) -> Html.element("blockquote", of(blocks));
            case Block.Code(String text) -> Html.element("pre", Html.element("code", Html.lines(text)));
            case Block.Rule _ -> new Html("<hr/>");
        };
    }

    private static Html list(Block.Items list) {
        Tag tag = list.numbered() ? new Tag("ol") : DOTTED;
        Tag counted = list.first() > 1 ? tag.with("start", Integer.toString(list.first())) : tag;
        return counted.around(Html.all(list.items().stream().map(Blocks::item).toList()));
    }

    private static Html item(List<Block> blocks) {
        return new Tag("li").reading(new RichText(blocks).words()).around(within(blocks));
    }

    private static Html within(List<Block> blocks) {
        boolean isLine = !blocks.isEmpty()
                && blocks.getFirst() instanceof Block.Paragraph
                && blocks.stream().skip(1).allMatch(Block.Items.class::isInstance);
        return isLine
                ? new Html(spans(((Block.Paragraph) blocks.getFirst()).spans()).markup()
                        + of(blocks.subList(1, blocks.size())).markup())
                : of(blocks);
    }

    private static Html spans(List<Span> spans) {
        return Html.all(spans.stream().map(Blocks::span).toList());
    }

    private static Html span(Span span) {
        Html words = Html.lines(span.text());
        Set<Mark> marks = span.marks();
        Html code = marks.contains(Mark.CODE) ? Html.element("code", words) : words;
        Html stressed = marks.contains(Mark.EMPHASIS) ? Html.element("em", code) : code;
        Html strong = marks.contains(Mark.STRONG) ? Html.element("strong", stressed) : stressed;
        return link(strong, span.link());
    }
}
