package nl.driehoek.deck;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One language edition of a deck of cards.
 *
 * @param info what it is called and under which terms it may be used
 * @param themes in order
 * @param sets in order; each names one of the themes
 */
public record Deck(Info info, List<Theme> themes, List<CardSet> sets) {
    /** The id of the deck that comes with the program. */
    public static final String PROGRAM = "driehoek";

    public Deck {
        Objects.requireNonNull(info);
        themes = List.copyOf(themes);
        sets = List.copyOf(sets);
    }

    /** The deck's id, the same in every language. */
    public String id() {
        return info.id();
    }

    /** Whether it is the program's own, with cards for every session rather than a kit to choose from. */
    public boolean isProgram() {
        return id().equals(PROGRAM);
    }

    /** All cards in order. */
    public Stream<Card> cards() {
        return sets.stream().flatMap(set -> set.cards().stream());
    }

    /**
     * The card with this id, if the deck has it.
     *
     * @param id also that of a further own question, as {@link CardRef#numbered} makes it, which is the own-question card
     */
    public Optional<Card> card(String id) {
        return cards().filter(card -> isCalled(card, id)).findFirst();
    }

    /** The set that holds the card with this id, also that of a further own question, if the deck has it. */
    public Optional<CardSet> setOf(String cardId) {
        return sets.stream()
                .filter(set -> set.cards().stream().anyMatch(card -> isCalled(card, cardId)))
                .findFirst();
    }

    private static boolean isCalled(Card card, String id) {
        return card.id().equals(id)
                || card.kind() == Card.Kind.OWN_QUESTION && card.id().equals(CardRef.originalId(id));
    }

    /** The sets of one theme, in order. */
    public List<CardSet> setsOf(Theme theme) {
        return sets.stream().filter(set -> set.theme().equals(theme.id())).toList();
    }

    /** How sessions name a card of this deck. */
    public CardRef ref(Card card) {
        return new CardRef(id(), card.id());
    }

    /** Whether another deck has the same themes and sets, whatever it is called. */
    boolean saysTheSameAs(Deck other) {
        return themes.equals(other.themes) && sets.equals(other.sets);
    }

    /**
     * What a deck edition is called.
     *
     * @param id the same in every language
     * @param language of its texts
     * @param version of its texts, such as {@code 1.0.0}
     * @param title one line without markup
     * @param license SPDX name of the terms, such as {@code CC-BY-4.0}
     */
    public record Info(String id, Locale language, String version, String title, String license) {
        public Info {
            Objects.requireNonNull(id);
            Objects.requireNonNull(language);
            Objects.requireNonNull(version);
            Objects.requireNonNull(title);
            Objects.requireNonNull(license);
        }

        /** Whether its version comes before another one, number by number. */
        public boolean isOlderThan(Info other) {
            return Arrays.compare(numbers(), other.numbers()) < 0;
        }

        private int[] numbers() {
            return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
        }
    }

    /** The index of a set's theme among the deck's, from 0; -1 where the deck does not have it. */
    public int accent(CardSet set) {
        return themes.stream().map(Theme::id).toList().indexOf(set.theme());
    }
}
