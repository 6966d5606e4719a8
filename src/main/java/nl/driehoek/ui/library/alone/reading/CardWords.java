package nl.driehoek.ui.library.alone.reading;

import java.util.Optional;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.DeckText;

/** What cards are called where there is little room. */
public final class CardWords {
    private static final int MOST = 60;

    private CardWords() {}

    /** The number of its set and its title, or its first words; empty where no deck has it. */
    public static Optional<String> brief(Reader reader, CardRef ref) {
        Library library = reader.desk().library();
        return library.card(ref).map(card -> number(library, ref) + cut(called(card)));
    }

    /** The kind of card, and its title or all its words. */
    public static String spoken(Reader reader, Card card) {
        return kind(reader, card) + ": " + called(card);
    }

    /** The kind of card, in words. */
    public static String kind(Reader reader, Card card) {
        return reader.texts().get(DeckText.of(card.kind().word()));
    }

    /** The set that it comes from, with its number; empty text where no deck has it. */
    public static String caption(Reader reader, CardRef ref) {
        return reader.desk().library().setOf(ref).map(CardSet::caption).orElse("");
    }

    /** The index of its theme in its deck, from 0. */
    public static int accent(Reader reader, CardRef ref) {
        Library library = reader.desk().library();
        return library.deck(ref.deck())
                .flatMap(deck -> library.setOf(ref).map(deck::accent))
                .orElse(0);
    }

    private static String number(Library library, CardRef ref) {
        return library.setOf(ref)
                .filter(CardSet::isNumbered)
                .map(set -> set.id() + " · ")
                .orElse("");
    }

    private static String called(Card card) {
        return card.title().orElseGet(() -> RichText.of(card.text()).words());
    }

    private static String cut(String words) {
        int end = words.lastIndexOf(' ', MOST);
        return words.length() <= MOST || end < 1 ? words : words.substring(0, end) + " …";
    }
}
