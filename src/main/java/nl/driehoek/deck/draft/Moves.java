package nl.driehoek.deck.draft;

import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.draft.Tree.Members;

/** Moves a set or a card one place up or down; a card goes on into the set before or after its own. */
public final class Moves {
    private Moves() {}

    /**
     * The edit that moves it; empty where it is at the end already, or not there.
     *
     * @param id of a set or a card
     * @param by -1 for up, 1 for down
     */
    public static Optional<DeckEdit> of(Members deck, String id, int by) {
        List<String> sets = ids(deck.each("sets"));
        return sets.contains(id)
                ? set(sets, id, by)
                : DeckTree.setOf(deck, id).flatMap(set -> card(deck, sets, set, id, by));
    }

    private static Optional<DeckEdit> set(List<String> sets, String id, int by) {
        int to = sets.indexOf(id) + by;
        return to < 0 || to >= sets.size()
                ? Optional.empty()
                : Optional.of(new DeckEdit.MoveSet(id, before(sets, to, by)));
    }

    private static Optional<DeckEdit> card(Members deck, List<String> sets, String set, String id, int by) {
        List<String> cards = cards(deck, set);
        int to = cards.indexOf(id) + by;
        if (to >= 0 && to < cards.size()) {
            return Optional.of(new DeckEdit.MoveCard(id, set, before(cards, to, by)));
        }
        int next = sets.indexOf(set) + by;
        if (next < 0 || next >= sets.size()) {
            return Optional.empty();
        }
        List<String> there = cards(deck, sets.get(next));
        Optional<String> last = there.isEmpty() || by > 0 ? Optional.empty() : Optional.of(there.getLast());
        return Optional.of(new DeckEdit.MoveCard(id, sets.get(next), last));
    }

    /** What it follows afterwards: going down it passes the one that stands there, going up it does not. */
    private static Optional<String> before(List<String> ids, int to, int by) {
        int follows = by > 0 ? to : to - 1;
        return follows < 0 ? Optional.empty() : Optional.of(ids.get(follows));
    }

    private static List<String> cards(Members deck, String set) {
        return DeckTree.find(deck, set).map(found -> ids(found.each("cards"))).orElse(List.of());
    }

    private static List<String> ids(List<Members> all) {
        return all.stream().map(each -> each.text("id")).toList();
    }
}
