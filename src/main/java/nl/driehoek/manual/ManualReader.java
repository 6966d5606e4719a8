package nl.driehoek.manual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.driehoek.deck.text.Block;
import nl.driehoek.deck.text.Markdown;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Takes a manual in Markdown apart: a section for the head of the file and one for each heading of the second level. */
public final class ManualReader {
    private static final int SECTION = 2;

    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private String anchor = "";
    private String title = "";

    private ManualReader() {}

    /** The manual in this text. */
    static Manual read(String markdown) {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        ManualReader reader = new ManualReader();
        children(parser.parse(markdown)).forEach(reader::take);
        reader.end();
        return new Manual(reader.sections);
    }

    /** The anchor of a heading, as the platforms make it that show such files: letters, digits and hyphens. */
    public static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private void take(Node node) {
        switch (node) {
            case Heading heading when heading.getLevel() <= SECTION -> begin(words(heading));
            case Heading heading -> pieces.add(new Piece.Heading(free(words(heading)), words(heading)));
            case Paragraph paragraph
            when paragraph.getFirstChild() instanceof Image image && image.getNext() == null ->
                pieces.add(new Piece.Picture(image.getDestination(), words(image)));
            case TableBlock table -> pieces.add(new Piece.Table(rows(table)));
            default -> pieces.add(new Piece.Words(Markdown.block(node)));
        }
    }

    private void begin(String name) {
        end();
        title = name;
        anchor = free(name);
    }

    private void end() {
        if (!title.isEmpty()) {
            sections.add(new Section(anchor, title, pieces));
        }
        pieces.clear();
    }

    private String free(String name) {
        String wanted = anchor(name);
        int before = anchors.merge(wanted, 1, Integer::sum) - 1;
        return before == 0 ? wanted : wanted + "-" + before;
    }

    private static String words(Node node) {
        return Block.Span.text(Markdown.spans(node));
    }

    /** The rows stand in a head and a body. */
    private static List<List<List<Block.Span>>> rows(TableBlock table) {
        return children(table).stream()
                .flatMap(part -> children(part).stream())
                .map(row -> children(row).stream().map(Markdown::spans).toList())
                .toList();
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
