package nl.driehoek.ui.card.markdown;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.driehoek.deck.text.Block;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.ui.text.WordFlow;

/** Turns a text into nodes. Nothing is fetched; a link does what the reader of the text makes of it. */
public final class MarkdownNodes {
    private static final String BULLET = "•";

    private final Consumer<String> onLink;

    /**
     * Nodes whose links can be followed.
     *
     * @param onLink is given a link's address
     */
    public MarkdownNodes(Consumer<String> onLink) {
        this.onLink = onLink;
    }

    /** Nodes for a card: links are text only, and short texts get lines of about the same length. */
    public MarkdownNodes() {
        this(null);
    }

    /** A column with all of the text. */
    public Region column(RichText text) {
        return column(text.blocks());
    }

    /** One node a block. */
    public List<Region> blocks(RichText text) {
        return text.blocks().stream().map(this::node).toList();
    }

    /** A text with a bullet before it. */
    public Region bullet(RichText text) {
        return item(marker(BULLET), column(text));
    }

    /** An item of a list: what stands before it, and its text. */
    public static HBox item(Region marker, Region body) {
        marker.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox row = new HBox(marker, body);
        row.setNodeOrientation(body.getNodeOrientation()); // what marks a text stands where it begins
        row.getStyleClass().add(MarkdownStyles.ITEM);
        return row;
    }

    /** The same node with these style classes too. */
    public static <T extends Region> T styled(T node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    private Region column(List<Block> blocks) {
        if (blocks.size() == 1) {
            return node(blocks.getFirst());
        }
        VBox column = new VBox();
        blocks.forEach(block -> column.getChildren().add(node(block)));
        return styled(column, MarkdownStyles.COLUMN);
    }

    private Region node(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> flow(paragraph.spans());
            case Block.Heading heading ->
                styled(flow(heading.spans()), MarkdownStyles.HEADING, MarkdownStyles.HEADING + "-" + heading.level());
            case Block.Items items -> items(items);
            case Block.Quote quote -> styled(new VBox(column(quote.blocks())), MarkdownStyles.QUOTE);
            case Block.Code code -> styled(flow(List.of(codeSpan(code))), MarkdownStyles.CODE);
            case Block.Rule _ -> styled(new Region(), MarkdownStyles.RULE);
        };
    }

    private static Block.Span codeSpan(Block.Code code) {
        return new Block.Span(code.text(), Set.of(Block.Mark.CODE), "");
    }

    private Region items(Block.Items list) {
        VBox column = new VBox();
        int number = list.first();
        for (List<Block> item : list.items()) {
            Label marker = list.numbered() ? styled(marker(number++ + "."), MarkdownStyles.NUMBER) : marker(BULLET);
            column.getChildren().add(item(marker, column(item)));
        }
        return styled(column, MarkdownStyles.ITEMS);
    }

    private static Label marker(String sign) {
        return styled(new Label(sign), MarkdownStyles.MARKER);
    }

    private Paragraph flow(List<Block.Span> spans) {
        Paragraph paragraph = new Paragraph(spans.stream().flatMap(this::texts).toList());
        return onLink == null ? paragraph.balance() : paragraph;
    }

    private Stream<Text> texts(Block.Span span) {
        boolean leads = !span.link().isEmpty() && onLink != null;
        List<Text> texts = leads ? List.of(new Text(span.text())) : WordFlow.stretches(span.text());
        for (Text text : texts) {
            span.marks().forEach(mark -> text.getStyleClass().add(MarkdownStyles.of(mark)));
            if (leads) {
                makeLink(text, span.link());
            }
        }
        return texts.stream();
    }

    private void makeLink(Text text, String address) {
        text.getStyleClass().add(MarkdownStyles.LINK);
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
