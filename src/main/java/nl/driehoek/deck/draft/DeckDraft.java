package nl.driehoek.deck.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.deck.draft.Tree.Members;

/**
 * A deck in the making, in one language or more, whether it is sound yet or not. Its id, version and format are no part of it: it
 * gets these where it is written.
 *
 * @param editions by language, in order; at least one
 */
public record DeckDraft(Map<Locale, Members> editions) {
    public DeckDraft {
        editions = Collections.unmodifiableMap(new LinkedHashMap<>(editions));
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("no language");
        }
    }

    /** The deck in this language; in the first one where it is not there in this. */
    public Members in(Locale language) {
        return editions.getOrDefault(language, editions.values().iterator().next());
    }

    /** Its languages, in order. */
    public List<Locale> languages() {
        return List.copyOf(editions.keySet());
    }

    /** The ids of all its sets and cards. */
    public Set<String> ids() {
        return Ids.all(editions.values());
    }

    /** The decks without what was put aside, as they are written. */
    public Map<Locale, Members> written() {
        return all((_, deck) -> (Members) CardDraft.written(deck));
    }

    /** What it becomes. */
    public DeckDraft apply(DeckEdit edit) {
        return switch (edit) {
            case DeckEdit.Words(Locale language, Edit change) -> in(language, deck -> applied(deck, change));
            case DeckEdit.Everywhere everywhere -> everywhere(everywhere);
            case DeckEdit.AddSet add -> each(deck -> DeckTree.addSet(deck, add.set(), add.after()));
            case DeckEdit.MoveSet move -> each(deck -> DeckTree.moveSet(deck, move.set(), move.after()));
            case DeckEdit.RemoveSet(String set) -> each(deck -> DeckTree.remove(deck, set));
            case DeckEdit.AddCard add -> each(deck -> DeckTree.addCard(deck, add.set(), add.card(), add.after()));
            case DeckEdit.MoveCard move -> each(deck -> DeckTree.moveCard(deck, move.card(), move.set(), move.after()));
            case DeckEdit.RemoveCard(String card) -> each(deck -> DeckTree.remove(deck, card));
            case DeckEdit.CopyCard(String card, String id) -> each(deck -> copied(deck, card, id));
            case DeckEdit.TurnCard turn -> each(deck -> turned(deck, turn));
            case DeckEdit.AddLanguage(Locale from, Locale language) -> spoken(from, language);
            case DeckEdit.Replace(DeckDraft other) -> other;
        };
    }

    private static Members copied(Members deck, String card, String id) {
        Optional<String> set = DeckTree.setOf(deck, card);
        return set.isEmpty()
                ? deck
                : DeckTree.addCard(
                        deck, set.get(), DeckTree.find(deck, card).orElseThrow().with("id", id), Optional.of(card));
    }

    /** The new parts have the same ids in every language. */
    private static Members turned(Members deck, DeckEdit.TurnCard turn) {
        return DeckTree.put(deck, turn.card(), card -> CardDraft.turned(card, turn.kind(), counted(turn.stem())));
    }

    /** Ids that begin so and are numbered from 1. */
    public static Supplier<String> counted(String stem) {
        int[] last = {0};
        return () -> stem + '-' + ++last[0];
    }

    private DeckDraft spoken(Locale from, Locale language) {
        if (editions.containsKey(language) || !editions.containsKey(from)) {
            return this;
        }
        Map<Locale, Members> next = new LinkedHashMap<>(editions);
        next.put(language, editions.get(from).with("language", language.toLanguageTag()));
        return new DeckDraft(next);
    }

    private DeckDraft everywhere(DeckEdit.Everywhere change) {
        Members seen = editions.get(change.language());
        return seen == null
                ? this
                : new DeckDraft(all((language, deck) -> language.equals(change.language())
                        ? applied(deck, change.edit())
                        : alongside(seen, deck, change.edit())));
    }

    private static Members alongside(Members seen, Members other, Edit edit) {
        Pointer place = edit.place();
        Optional<Pointer> twin = DeckTree.twin(seen, other, place);
        boolean listed = !(edit instanceof Edit.Put);
        Pointer list = edit instanceof Edit.Drop && !place.parts().isEmpty()
                ? new Pointer(place.parts().subList(0, place.parts().size() - 1))
                : place;
        Optional<Pointer> otherList = DeckTree.twin(seen, other, list);
        boolean alike = otherList.isPresent() && length(seen.at(list)) == length(other.at(otherList.get()));
        return twin.filter(_ -> !listed || alike)
                .map(at -> applied(other, elsewhere(edit, at)))
                .orElse(other);
    }

    private static Edit elsewhere(Edit edit, Pointer place) {
        return switch (edit) {
            case Edit.Put put -> new Edit.Put(place, put.value());
            case Edit.Drop _ -> new Edit.Drop(place);
            case Edit.Insert insert -> new Edit.Insert(place, insert.index(), insert.value());
            case Edit.Move move -> new Edit.Move(place, move.from(), move.to());
        };
    }

    private static int length(Optional<Tree> tree) {
        return tree.map(list -> list instanceof Items(var all) ? all.size() : -1)
                .orElse(0);
    }

    private static Members applied(Members deck, Edit edit) {
        return edit.apply(deck) instanceof Members next ? next : deck;
    }

    private DeckDraft in(Locale language, UnaryOperator<Members> how) {
        return new DeckDraft(all((spoken, deck) -> spoken.equals(language) ? how.apply(deck) : deck));
    }

    private DeckDraft each(UnaryOperator<Members> how) {
        return new DeckDraft(all((_, deck) -> how.apply(deck)));
    }

    private Map<Locale, Members> all(BiFunction<Locale, Members, Members> how) {
        Map<Locale, Members> next = new LinkedHashMap<>();
        editions.forEach((language, deck) -> next.put(language, how.apply(language, deck)));
        return next;
    }
}
