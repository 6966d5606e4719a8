package nl.driehoek.ui.card;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Turns a Markdown text into nodes. Nothing is fetched; a link does what the reader of the text makes of it. */
final class MarkdownNodes {
    private static final String BULLET = "•";

    private final Consumer<String> onLink;

    /** Nodes whose links can be followed. */
    MarkdownNodes(Consumer<String> onLink) {
        this.onLink = onLink;
    }

    /** Nodes whose links are text only. */
    MarkdownNodes() {
        this(null);
    }

    /** A column with all of the text. */
    Region column(String markdown) {
        return column(Markdown.parse(markdown));
    }

    /** One node a block. */
    List<Region> blocks(String markdown) {
        return Markdown.parse(markdown).stream().map(this::node).toList();
    }

    /** An item of a list: what stands before it, and its text. */
    static HBox item(Region marker, Region body) {
        marker.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox row = new HBox(marker, body);
        row.getStyleClass().add(CardStyles.ITEM);
        return row;
    }

    static <T extends Region> T styled(T node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    private Region column(List<Block> blocks) {
        if (blocks.size() == 1) {
            return node(blocks.getFirst());
        }
        VBox column = new VBox();
        blocks.forEach(block -> column.getChildren().add(node(block)));
        return styled(column, CardStyles.COLUMN);
    }

    private Region node(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> flow(paragraph.spans());
            case Block.Heading heading ->
                styled(flow(heading.spans()), CardStyles.HEADING, CardStyles.HEADING + "-" + heading.level());
            case Block.Items items -> items(items);
            case Block.Quote quote -> styled(new VBox(column(quote.blocks())), CardStyles.QUOTE);
            case Block.Code code -> styled(flow(List.of(codeSpan(code))), CardStyles.CODE);
            case Block.Rule _ -> styled(new Region(), CardStyles.RULE);
        };
    }

    private static Block.Span codeSpan(Block.Code code) {
        return new Block.Span(code.text(), Set.of(Block.Mark.CODE), "");
    }

    private Region items(Block.Items list) {
        VBox column = new VBox();
        int number = list.first();
        for (List<Block> item : list.items()) {
            Label marker = new Label(list.numbered() ? number++ + "." : BULLET);
            column.getChildren().add(item(styled(marker, CardStyles.MARKER), column(item)));
        }
        return styled(column, CardStyles.ITEMS);
    }

    private Paragraph flow(List<Block.Span> spans) {
        return new Paragraph(spans.stream().map(this::text).toList());
    }

    private Text text(Block.Span span) {
        Text text = new Text(span.text());
        for (Block.Mark mark : span.marks()) {
            text.getStyleClass().add(CardStyles.of(mark));
        }
        if (!span.link().isEmpty() && onLink != null) {
            makeLink(text, span.link());
        }
        return text;
    }

    private void makeLink(Text text, String address) {
        text.getStyleClass().add(CardStyles.LINK);
        text.setAccessibleRole(AccessibleRole.HYPERLINK);
        text.setFocusTraversable(true);
        text.setCursor(Cursor.HAND);
        text.setOnMouseClicked(_ -> onLink.accept(address));
        text.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                onLink.accept(address);
                key.consume();
            }
        });
    }
}
