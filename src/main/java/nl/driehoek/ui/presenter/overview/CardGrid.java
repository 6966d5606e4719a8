package nl.driehoek.ui.presenter.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.search.TextMatch;
import nl.driehoek.session.board.Table;
import nl.driehoek.ui.presenter.model.CardLine;
import nl.driehoek.ui.presenter.model.DeskModel;

/** All cards of a session's decks by set, each with a number to call it by and where it is now. */
final class CardGrid {
    private CardGrid() {}

    /** All cards in the decks' order. */
    static List<Tile> tiles(DeskModel model) {
        Map<CardRef, Where> where = whereabouts(model);
        List<Tile> tiles = new ArrayList<>();
        for (List<CardLine> set : model.table().bySet()) {
            for (int i = 0; i < set.size(); i++) {
                tiles.add(new Tile(
                        set.get(i),
                        number(set.get(i).set(), i),
                        where.getOrDefault(set.get(i).ref(), Where.BESIDE)));
            }
        }
        return tiles;
    }

    /**
     * Those of these that somebody means by a number or by words. A number may be typed with or without its points, and
     * as far as one likes; the card that it names in full comes first.
     */
    static List<Tile> matching(List<Tile> tiles, String query) {
        if (query.isBlank()) {
            return tiles; // without reading the words of all cards
        }
        String digits = query.strip().replaceAll("[.\\s]", "");
        List<Tile> numbered = digits.matches("\\d+")
                ? tiles.stream()
                        .filter(tile -> tile.digits().startsWith(digits))
                        .toList()
                : List.of();
        if (numbered.isEmpty()) {
            TextMatch wanted = TextMatch.of(query);
            return tiles.stream().filter(tile -> tile.line.matches(wanted)).toList();
        }
        return Stream.concat(
                        numbered.stream().filter(tile -> tile.digits().equals(digits)),
                        numbered.stream().filter(tile -> !tile.digits().equals(digits)))
                .toList();
    }

    private static String number(CardSet set, int index) {
        return set.isNumbered() ? set.id() + "." + (index + 1) : "";
    }

    private static Map<CardRef, Where> whereabouts(DeskModel model) {
        Table table = model.session().board().table();
        Map<CardRef, Where> where = new HashMap<>();
        table.discarded().forEach(card -> where.put(card, Where.AWAY));
        table.pile().forEach(card -> where.put(card, Where.PILE));
        table.laid().forEach(card -> where.put(card, Where.LAID));
        model.session().current().ifPresent(card -> where.put(card, Where.BEFORE_YOU));
        return where;
    }

    /** Where a card is in a session. */
    enum Where {
        /** Before the facilitator. */
        BEFORE_YOU,
        /** On the table. */
        LAID,
        /** On the pile. */
        PILE,
        /** Put away for today. */
        AWAY,
        /** At hand but not in the game. */
        BESIDE
    }

    /**
     * A card in the grid.
     *
     * @param number such as {@code 1.1.3}; empty for cards of a set that has none
     */
    record Tile(CardLine line, String number, Where where) {
        private String digits() {
            return number.replace(".", "");
        }
    }
}
