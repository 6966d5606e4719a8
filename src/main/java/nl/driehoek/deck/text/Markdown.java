package nl.driehoek.deck.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Takes a Markdown text apart. Raw HTML stays the text that it is, an image the words that stand for it. */
public final class Markdown {
    /** Deeper than anyone writes, and shallow enough for any stack. */
    private static final int DEEPEST = 20;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).build();

    private Markdown() {}

    /** The blocks of a text, in order; none for a blank one. */
    static List<Block> parse(String text) {
        return blocks(PARSER.parse(text));
    }

    private static List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(block(node));
        }
        return List.copyOf(blocks);
    }

    /** The text inside one block that a parser read, with how each stretch of it stands out. */
    public static List<Block.Span> spans(Node node) {
        return MarkdownSpans.of(node);
    }

    /** One block that a parser read. */
    public static Block block(Node node) {
        return switch (node) {
            case org.commonmark.node.Heading heading ->
                new Block.Heading(heading.getLevel(), MarkdownSpans.of(heading));
            case BulletList list -> new Block.Items(0, items(list));
            case OrderedList list -> new Block.Items(first(list), items(list));
            case BlockQuote quote -> new Block.Quote(blocks(quote));
            case FencedCodeBlock code -> new Block.Code(code.getLiteral().stripTrailing());
            case IndentedCodeBlock code -> new Block.Code(code.getLiteral().stripTrailing());
            case HtmlBlock html -> new Block.Code(html.getLiteral().stripTrailing());
            case ThematicBreak _ -> new Block.Rule();
            default -> new Block.Paragraph(MarkdownSpans.of(node));
        };
    }

    private static int first(OrderedList list) {
        Integer number = list.getMarkerStartNumber();
        return number == null ? 1 : Math.max(number, 1);
    }

    private static List<List<Block>> items(Node list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item));
        }
        return List.copyOf(items);
    }
}
