package nl.driehoek.deck.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.deck.draft.Tree.Members;

/** Finds and moves sets and cards in a deck in one language, by their ids. */
public final class DeckTree {
    private static final String SETS = "sets";
    private static final String CARDS = "cards";

    private DeckTree() {}

    /** The place of a set; empty where there is none of that id. */
    public static Optional<Pointer> set(Members deck, String id) {
        int index = index(deck.items(SETS), id);
        return index < 0
                ? Optional.empty()
                : Optional.of(Pointer.ROOT.then(SETS).then(index));
    }

    /** The place of a card; empty where there is none of that id. */
    public static Optional<Pointer> card(Members deck, String id) {
        List<Members> sets = deck.each(SETS);
        for (int set = 0; set < sets.size(); set++) {
            int card = index(sets.get(set).items(CARDS), id);
            if (card >= 0) {
                return Optional.of(Pointer.ROOT.then(SETS).then(set).then(CARDS).then(card));
            }
        }
        return Optional.empty();
    }

    /** The object of that id, a set or a card; empty where there is none. */
    public static Optional<Members> find(Members deck, String id) {
        return set(deck, id)
                .or(() -> card(deck, id))
                .flatMap(deck::at)
                .filter(Members.class::isInstance)
                .map(Members.class::cast);
    }

    /** All cards in order. */
    public static Stream<Members> cards(Members deck) {
        return deck.each(SETS).stream().flatMap(set -> set.each(CARDS).stream());
    }

    /** The place in one deck that stands for a place in another: in the set and on the card of the same ids. */
    static Optional<Pointer> twin(Members from, Members to, Pointer place) {
        List<String> parts = new ArrayList<>();
        Pointer walked = Pointer.ROOT;
        for (String part : place.parts()) {
            String list = parts.isEmpty() ? "" : parts.getLast();
            walked = walked.then(part);
            if (list.equals(SETS) || list.equals(CARDS)) {
                String id = from.at(walked).map(DeckTree::id).orElse("");
                int index = index(to.at(new Pointer(parts)).map(DeckTree::items).orElse(List.of()), id);
                if (index < 0) {
                    return Optional.empty();
                }
                parts.add(String.valueOf(index));
            } else {
                parts.add(part);
            }
        }
        return Optional.of(new Pointer(parts));
    }

    static Members addSet(Members deck, Members set, Optional<String> after) {
        return deck.with(SETS, placed(deck.items(SETS), set, after));
    }

    static Members addCard(Members deck, String set, Members card, Optional<String> after) {
        return inSet(deck, set, cards -> placed(cards, card, after).all());
    }

    static Members remove(Members deck, String id) {
        return set(deck, id)
                .or(() -> card(deck, id))
                .map(place -> (Members) new Edit.Drop(place).apply(deck))
                .orElse(deck);
    }

    static Members moveSet(Members deck, String id, Optional<String> after) {
        return find(deck, id)
                .filter(_ -> !after.equals(Optional.of(id)))
                .map(set -> addSet(remove(deck, id), set, after))
                .orElse(deck);
    }

    static Members moveCard(Members deck, String id, String set, Optional<String> after) {
        return find(deck, id)
                .filter(_ -> set(deck, set).isPresent() && !after.equals(Optional.of(id)))
                .map(card -> addCard(remove(deck, id), set, card, after))
                .orElse(deck);
    }

    /** With another object in the place of a card. */
    static Members put(Members deck, String card, UnaryOperator<Members> how) {
        return card(deck, card)
                .map(place -> (Members)
                        new Edit.Put(place, how.apply((Members) deck.at(place).orElseThrow())).apply(deck))
                .orElse(deck);
    }

    /** The id of the set that holds a card; empty where none does. */
    public static Optional<String> setOf(Members deck, String card) {
        return deck.each(SETS).stream()
                .filter(set -> index(set.items(CARDS), card) >= 0)
                .map(set -> set.text("id"))
                .findFirst();
    }

    private static Members inSet(Members deck, String set, UnaryOperator<List<Tree>> how) {
        return set(deck, set)
                .map(place -> {
                    Members old = (Members) deck.at(place).orElseThrow();
                    Items next = new Items(how.apply(old.items(CARDS)));
                    return (Members) new Edit.Put(place, old.with(CARDS, next)).apply(deck);
                })
                .orElse(deck);
    }

    /** Where what it is to follow is not there it comes last. */
    private static Items placed(List<Tree> items, Members item, Optional<String> after) {
        int before = after.map(id -> index(items, id)).orElse(-1);
        boolean lost = after.isPresent() && before < 0;
        return new Items(items).with(lost ? items.size() : before + 1, item);
    }

    private static int index(List<Tree> items, String id) {
        return items.stream().map(DeckTree::id).toList().indexOf(id);
    }

    private static String id(Tree tree) {
        return tree instanceof Members members ? members.text("id") : "";
    }

    private static List<Tree> items(Tree tree) {
        return tree instanceof Items(List<Tree> all) ? all : List.of();
    }
}
