package nl.driehoek.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.driehoek.deck.text.Block;
import nl.driehoek.manual.Hit;
import nl.driehoek.manual.Manual;
import nl.driehoek.manual.Piece;
import nl.driehoek.manual.Section;
import nl.driehoek.ui.text.WordFlow;

/** A section of the manual, to be read and with hits marked. Lives on the FX thread. */
final class ManualPage extends VBox {
    private static final double HALF = 50;
    private static final String WEB = "https://";

    private final Consumer<String> follow;
    private final List<MarkedFlow> lines = new ArrayList<>();
    private final List<Node> parts = new ArrayList<>();

    /**
     * Shows a section.
     *
     * @param follow is given the address of a link, on the web or, after a {@code #}, in the manual; other links are plain words
     */
    ManualPage(Section section, Consumer<String> follow) {
        this.follow = follow;
        getStyleClass().add(HelpStyles.PAGE);
        add(plain(section.title(), HelpStyles.TITLE));
        section.pieces().forEach(piece -> add(node(piece)));
    }

    /** Marks these hits in it and no others. */
    void mark(List<Hit> hits, Optional<Hit> now) {
        for (int line = 0; line < lines.size(); line++) {
            int at = line;
            lines.get(line).mark(hits.stream().filter(hit -> hit.line() == at).toList(), now);
        }
    }

    /** Its texts in the order in which they are read. */
    List<MarkedFlow> lines() {
        return List.copyOf(lines);
    }

    /** A part of it: 0 for the title, else a piece of the section, from 1. */
    Node part(int at) {
        return parts.get(at);
    }

    private void add(Node part) {
        parts.add(part);
        getChildren().add(part);
    }

    private Node node(Piece piece) {
        return switch (piece) {
            case Piece.Heading heading -> plain(heading.title(), HelpStyles.HEADING);
            case Piece.Words words -> node(words.block());
            case Piece.Picture picture -> picture(picture);
            case Piece.Table table -> table(table.rows());
        };
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Paragraph(var spans) -> flow(spans, HelpStyles.TEXT);
            case Block.Heading(var _, var spans) -> flow(spans, HelpStyles.HEADING);
            case Block.Items list -> list(list);
            case Block.Quote(var blocks) -> column(blocks);
            case Block.Code(var text) -> plain(text, HelpStyles.CODE);
            case Block.Rule _ -> new VBox();
        };
    }

    private VBox column(List<Block> blocks) {
        VBox column = new VBox();
        blocks.forEach(block -> column.getChildren().add(node(block)));
        column.getStyleClass().add(HelpStyles.LIST);
        return column;
    }

    private VBox list(Block.Items list) {
        VBox rows = new VBox();
        rows.getStyleClass().add(HelpStyles.LIST);
        for (int i = 0; i < list.items().size(); i++) {
            Label bullet = new Label(list.numbered() ? list.first() + i + "." : "•");
            bullet.getStyleClass().add(HelpStyles.BULLET);
            VBox item = column(list.items().get(i));
            HBox.setHgrow(item, Priority.ALWAYS);
            HBox row = new HBox(bullet, item);
            row.getStyleClass().add(HelpStyles.ITEM);
            rows.getChildren().add(row);
        }
        return rows;
    }

    private Node picture(Piece.Picture picture) {
        MarkedFlow caption = plain(picture.words(), HelpStyles.TEXT);
        return Manual.picture(picture.file())
                .<Node>map(file -> new PictureBox(file, picture.words(), caption))
                .orElse(caption);
    }

    private GridPane table(List<List<List<Block.Span>>> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add(HelpStyles.TABLE);
        int columns = rows.getFirst().size();
        IntStream.range(0, columns)
                .forEach(column -> grid.getColumnConstraints().add(share(columns)));
        for (int row = 0; row < rows.size(); row++) {
            String style = row == 0 ? HelpStyles.TABLE_HEAD : HelpStyles.TEXT;
            grid.addRow(
                    row, rows.get(row).stream().map(cell -> flow(cell, style)).toArray(Node[]::new));
        }
        return grid;
    }

    private static ColumnConstraints share(int columns) {
        ColumnConstraints share = new ColumnConstraints();
        share.setPercentWidth(2 * HALF / columns);
        return share;
    }

    private MarkedFlow plain(String words, String style) {
        return flow(words.isEmpty() ? List.of() : List.of(new Block.Span(words, Set.of(), "")), style);
    }

    private MarkedFlow flow(List<Block.Span> spans, String style) {
        MarkedFlow flow = new MarkedFlow(spans.stream().flatMap(this::stretches).toList(), Block.Span.text(spans));
        flow.getStyleClass().add(style);
        lines.add(flow);
        return flow;
    }

    private Stream<Text> stretches(Block.Span span) {
        boolean leads = span.link().startsWith("#") || span.link().startsWith(WEB);
        List<Text> texts = leads
                ? List.of(new LinkText(span.text(), () -> follow.accept(span.link())))
                : WordFlow.stretches(span.text());
        texts.forEach(
                text -> text.getStyleClass().addAll(HelpStyles.of(span.marks()).toList()));
        return texts.stream();
    }
}
