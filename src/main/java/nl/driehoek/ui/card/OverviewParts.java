package nl.driehoek.ui.card;

import static nl.driehoek.ui.card.markdown.MarkdownNodes.styled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
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

    Content content(CardContent card, Region lead) {
        List<Part.Row> rows = card.all(Part.Row.class);
        List<Region> parts = rows.isEmpty() ? columns(card) : List.of(table(rows));
        return new Content(lead, parts, null, new Shape(Math.max(1, parts.size()), DEAR, false, LARGEST));
    }

    private List<Region> columns(CardContent card) {
        Map<Part.Group, List<Part.Item>> columns = card.all(Part.Item.class).stream()
                .collect(Collectors.groupingBy(Part.Item::column, LinkedHashMap::new, Collectors.toList()));
        List<Region> nodes = new ArrayList<>();
        columns.forEach((column, items) -> nodes.add(column(column.title(), items)));
        return nodes;
    }

    private Region column(String title, List<Part.Item> items) {
        VBox node = new VBox();
        if (!title.isEmpty()) {
            node.getChildren().add(styled(CardParts.words(title), CardStyles.HEAD_CELL));
        }
        items.stream()
                .collect(Collectors.groupingBy(Part.Item::section, LinkedHashMap::new, Collectors.toList()))
                .forEach((section, texts) -> node.getChildren()
                        .add(CardParts.part(
                                section.title(),
                                texts.stream()
                                        .map(item -> markdown.bullet(item.text()))
                                        .toList())));
        return styled(node, CardStyles.COLUMN);
    }

    private CardTable table(List<Part.Row> table) {
        List<String> heads = table.getFirst().heads();
        List<List<Region>> rows = new ArrayList<>();
        rows.add(heads.stream()
                .map(head -> cell(CardParts.words(head), CardStyles.HEAD_CELL))
                .toList());
        table.forEach(row -> rows.add(row(row)));
        return styled(new CardTable(rows, names(heads, table.size())), CardStyles.TABLE);
    }

    private static List<List<Region>> names(List<String> heads, int rows) {
        return Stream.generate(() -> heads.stream()
                        .skip(1)
                        .map(head -> cell(CardParts.words(head), CardStyles.CELL_NAME))
                        .toList())
                .limit(rows)
                .toList();
    }

    private List<Region> row(Part.Row row) {
        List<Region> cells = row.cells().stream()
                .map(text -> cell(markdown.column(text), CardStyles.CELL))
                .toList();
        cells.getFirst().getStyleClass().add(CardStyles.FIRST_CELL);
        return cells;
    }

    private static Region cell(Region text, String style) {
        return styled(new VBox(text), style);
    }
}
