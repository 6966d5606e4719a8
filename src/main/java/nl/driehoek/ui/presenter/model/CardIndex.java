package nl.driehoek.ui.presenter.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;

/** All cards of a library as lines, in the order of its decks; made once for a session. Immutable. */
final class CardIndex {
    private final Map<CardRef, CardLine> lines = new LinkedHashMap<>();
    private final Map<CardRef, Integer> order = new HashMap<>();
    private final List<List<CardLine>> sets = new ArrayList<>();

    CardIndex(Library library) {
        library.decks().forEach(deck -> deck.sets().forEach(set -> add(deck, set)));
        library.earlier().stream()
                .map(Edition::deck)
                .forEach(deck -> deck.sets().forEach(set -> lines(deck, set)));
    }

    private void add(Deck deck, CardSet set) {
        List<CardLine> all = lines(deck, set);
        if (!all.isEmpty()) {
            sets.add(all);
        }
    }

    /** The lines of a set's cards that no later edition of their deck has. */
    private List<CardLine> lines(Deck deck, CardSet set) {
        List<CardLine> all = new ArrayList<>();
        for (Card card : set.cards()) {
            CardLine line = new CardLine(deck.ref(card), card, set, deck.accent(set));
            if (lines.putIfAbsent(line.ref(), line) == null) {
                order.put(line.ref(), order.size());
                all.add(line);
            }
        }
        return List.copyOf(all);
    }

    /** A card as the deck has it, also a further own question; empty where it is not at hand. */
    Optional<CardLine> line(CardRef ref) {
        return Optional.ofNullable(lines.get(ref))
                .or(() -> Optional.ofNullable(lines.get(ref.original()))
                        .filter(line -> line.card().kind() == Card.Kind.OWN_QUESTION)
                        .map(line -> new CardLine(ref, line.card(), line.set(), line.accent())));
    }

    /** All cards of the editions that are played with, set by set; sets without cards are left out. */
    List<List<CardLine>> sets() {
        return sets;
    }

    /** Where a card is among all, from 0; cards that are not at hand come first. */
    int order(CardRef ref) {
        return order.getOrDefault(ref, -1);
    }
}
