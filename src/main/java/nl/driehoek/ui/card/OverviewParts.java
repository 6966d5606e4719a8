package nl.driehoek.ui.card;

import static nl.driehoek.ui.card.markdown.MarkdownNodes.styled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.Card.Overview;
import nl.driehoek.ui.card.fit.CardBody.Content;
import nl.driehoek.ui.card.fit.CardBody.Shape;
import nl.driehoek.ui.card.fit.CardTable;
import nl.driehoek.ui.card.markdown.MarkdownNodes;

/** Puts an overview into a body: columns side by side, or a table where their items belong together. */
final class OverviewParts {
    private static final double LARGEST = 1.5;
    private static final double DEAR = 0.88; // columns side by side is what an overview is

    private final MarkdownNodes markdown;

    OverviewParts(MarkdownNodes markdown) {
        this.markdown = markdown;
    }

    Content content(Overview card, Region lead) {
        boolean table = card.aligned() && !card.columns().isEmpty();
        List<Region> parts = table
                ? List.of(table(card.columns()))
                : card.columns().stream().map(this::column).toList();
        return new Content(lead, parts, null, new Shape(table ? 1 : Math.max(1, parts.size()), DEAR, false, LARGEST));
    }

    private Region column(Overview.Column column) {
        VBox node = new VBox();
        if (!column.title().isEmpty()) {
            node.getChildren().add(styled(CardParts.words(column.title()), CardStyles.HEAD_CELL));
        }
        column.sections().forEach(section -> node.getChildren().add(section(section)));
        return styled(node, CardStyles.COLUMN);
    }

    private Region section(Overview.Section section) {
        return CardParts.part(
                section.title(), section.items().stream().map(markdown::bullet).toList());
    }

    private CardTable table(List<Overview.Column> columns) {
        List<List<Region>> rows = new ArrayList<>();
        rows.add(columns.stream()
                .map(column -> cell(CardParts.words(column.title()), CardStyles.HEAD_CELL))
                .toList());
        int height =
                columns.stream().mapToInt(column -> items(column).size()).max().orElse(0);
        for (int row = 0; row < height; row++) {
            rows.add(row(columns, row));
        }
        return styled(new CardTable(rows, names(columns, height)), CardStyles.TABLE);
    }

    private static List<List<Region>> names(List<Overview.Column> columns, int rows) {
        return Stream.generate(() -> columns.stream()
                        .skip(1)
                        .map(column -> cell(CardParts.words(column.title()), CardStyles.CELL_NAME))
                        .toList())
                .limit(rows)
                .toList();
    }

    private List<Region> row(List<Overview.Column> columns, int row) {
        List<Region> cells = columns.stream()
                .map(column -> items(column).stream().skip(row).findFirst().orElse(""))
                .map(item -> cell(markdown.column(item), CardStyles.CELL))
                .toList();
        cells.getFirst().getStyleClass().add(CardStyles.FIRST_CELL);
        return cells;
    }

    private static List<String> items(Overview.Column column) {
        return column.sections().stream()
                .flatMap(section -> section.items().stream())
                .toList();
    }

    private static Region cell(Region text, String style) {
        return styled(new VBox(text), style);
    }
}
