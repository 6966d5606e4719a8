package nl.driehoek.deck;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A deck, or a part of it that goes by a name.
 *
 * @param title what it is called, one line without markup
 * @param sets some of the deck's, in its order
 */
public record Excerpt(Deck deck, String title, List<CardSet> sets) {
    public Excerpt {
        Objects.requireNonNull(deck);
        Objects.requireNonNull(title);
        sets = List.copyOf(sets);
    }

    /** All of a deck. */
    public static Excerpt of(Deck deck) {
        return new Excerpt(deck, deck.info().title(), deck.sets());
    }

    /** The sets of one theme of a deck. */
    public static Excerpt of(Deck deck, Theme theme) {
        return new Excerpt(deck, theme.title(), deck.setsOf(theme));
    }

    /** One set of a deck. */
    public static Excerpt of(Deck deck, CardSet set) {
        return new Excerpt(deck, set.caption(), List.of(set));
    }

    /** Its cards, in order. */
    public Stream<Card> cards() {
        return sets.stream().flatMap(set -> set.cards().stream());
    }

    /** Whether there are forms or checklists among its cards. */
    public boolean hasForms() {
        return cards().anyMatch(card -> card instanceof Card.Form || card instanceof Card.Checklist);
    }
}
