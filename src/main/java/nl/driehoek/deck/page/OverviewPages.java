package nl.driehoek.deck.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Overview;
import nl.driehoek.deck.page.Piece.Style;

/** Cuts an overview: a table between its rows, columns between each other or between their items. */
final class OverviewPages {
    private final Overview card;

    private OverviewPages(Overview card) {
        this.card = card;
    }

    static List<Card> of(Overview card) {
        OverviewPages pages = new OverviewPages(card);
        return card.aligned() ? pages.table() : pages.columns();
    }

    private List<Card> table() {
        List<String> heads = card.columns().stream().map(Overview.Column::title).toList();
        return CardPages.cut(card, rows(), new Sheet(card.face().title(), heads, false), page -> {
            List<Row> here = page.all(Row.class);
            return new Overview(
                    page.face(),
                    IntStream.range(0, here.isEmpty() ? 0 : heads.size())
                            .mapToObj(column -> new Overview.Column(heads.get(column), List.of(cells(here, column))))
                            .toList(),
                    true);
        });
    }

    private Stream<Piece> rows() {
        List<List<String>> columns = card.columns().stream()
                .map(column -> column.sections().stream()
                        .flatMap(section -> section.items().stream())
                        .toList())
                .toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(row -> columns.stream()
                        .map(items -> row < items.size() ? items.get(row) : "")
                        .toList())
                .map(cells -> new Piece(Style.ROW, "", cells, new Row(cells)));
    }

    private static Overview.Section cells(List<Row> rows, int column) {
        return new Overview.Section(
                "", rows.stream().map(row -> row.cells().get(column)).toList());
    }

    private List<Card> columns() {
        List<Piece> pieces = new ArrayList<>();
        for (int column = 0; column < card.columns().size(); column++) {
            for (int section = 0; section < sections(column).size(); section++) {
                add(pieces, column, section);
            }
        }
        return CardPages.cut(
                card,
                pieces.stream(),
                new Sheet(card.face().title(), List.of(), false),
                page -> new Overview(page.face(), columns(page.all(Item.class)), false));
    }

    private void add(List<Piece> pieces, int column, int section) {
        Overview.Section from = sections(column).get(section);
        String heading = card.columns().get(column).title() + "\n" + from.title();
        from.items()
                .forEach(item ->
                        pieces.add(new Piece(Style.ITEM, heading, List.of(item), new Item(column, section, item))));
    }

    private List<Overview.Section> sections(int column) {
        return card.columns().get(column).sections();
    }

    private List<Overview.Column> columns(List<Item> here) {
        return here.stream()
                .map(Item::column)
                .distinct()
                .map(column -> new Overview.Column(
                        card.columns().get(column).title(),
                        parts(here.stream()
                                .filter(item -> item.column() == column)
                                .toList())))
                .toList();
    }

    private List<Overview.Section> parts(List<Item> column) {
        return column.stream()
                .map(Item::section)
                .distinct()
                .map(section -> new Overview.Section(
                        sections(column.getFirst().column()).get(section).title(),
                        column.stream()
                                .filter(item -> item.section() == section)
                                .map(Item::text)
                                .toList()))
                .toList();
    }

    private record Row(List<String> cells) {}

    private record Item(int column, int section, String text) {}
}
