package nl.driehoek.ui.presenter.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.driehoek.control.find.CardSearch.Found;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.search.Snippet;
import nl.driehoek.session.board.Table;
import nl.driehoek.ui.presenter.model.CardLine;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.FoundLine;

/** All cards of a session's decks by set, each with a number to call it by and where it is now. */
final class CardGrid {
    private static final int LONGEST = 48;

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
                        where.getOrDefault(set.get(i).ref(), Where.BESIDE),
                        List.of()));
            }
        }
        return tiles;
    }

    /**
     * Those of these that somebody means by a number, typed with or without its points, and as far as one likes; the card that
     * it names in full comes first. None where it is no number, or that of no card.
     */
    static List<Tile> numbered(List<Tile> tiles, String typed) {
        String digits = typed.strip().replaceAll("[.\\s]", "");
        return !digits.matches("\\d+")
                ? List.of()
                : tiles.stream()
                        .filter(tile -> tile.digits().startsWith(digits))
                        .sorted(Comparator.comparing(tile -> !tile.digits().equals(digits)))
                        .toList();
    }

    /** Those of these that were found by words, set by set: the best one first, then the others of its set, and so on. */
    static List<Tile> found(List<Tile> tiles, Found found) {
        Map<CardRef, Tile> known = tiles.stream()
                .collect(Collectors.toMap(tile -> tile.line().ref(), Function.identity(), (first, _) -> first));
        Map<String, List<Tile>> sets = new LinkedHashMap<>();
        for (FoundLine one : FoundLine.of(tiles.stream().map(Tile::line).toList(), found, LONGEST)) {
            String set = one.line().ref().deck() + "/" + one.line().set().id();
            sets.computeIfAbsent(set, _ -> new ArrayList<>())
                    .add(known.get(one.line().ref()).saying(one));
        }
        return sets.values().stream().flatMap(List::stream).toList();
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
     * @param said what it says with what was looked for marked; empty where nothing is
     */
    record Tile(CardLine line, String number, Where where, List<Snippet> said) {
        private Tile saying(FoundLine found) {
            return new Tile(line, number, where, found.said());
        }

        private String digits() {
            return number.replace(".", "");
        }
    }
}
