package nl.driehoek.control;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.driehoek.deck.Activity;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.Theme;

/** Small decks to choose from, for tests of all packages. */
public final class Shelves {
    private Shelves() {}

    /** The Dutch edition: set 1.1 of three cards, 1.2 and 2.1 of one, and two definitions. */
    public static Edition dutch() {
        return edition("proef", "nl", "digest-nl");
    }

    /** The same deck in English. */
    public static Edition english() {
        return edition("proef", "en", "digest-en");
    }

    /** A deck like the Dutch one under another id. */
    public static Edition other() {
        return edition("ander", "nl", "digest-ander");
    }

    /** A library of the Dutch edition alone. */
    public static Library library() {
        return new Library(List.of(dutch()));
    }

    /** A card of the deck, whatever the edition. */
    public static CardRef ref(String card) {
        return new CardRef("proef", card);
    }

    /** The set with this id, in Dutch. */
    public static CardSet set(String id) {
        return dutch().deck().sets().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Edition edition(String id, String language, String digest) {
        List<Theme> themes = List.of(new Theme("1", "Ouders"), new Theme("2", "Samen"), new Theme("x", "Erbij"));
        List<CardSet> sets = List.of(
                set("1.1", "1", "Behoefte van ouders", "1.1-q1", "1.1-q2", "1.1-q3"),
                set("1.2", "1", "Wat is het?", "1.2-q1"),
                set("2.1", "2", "Partners", "2.1-q1"),
                new CardSet("definitions", "x", "Definities", Guide.NONE, List.of(definition("a"), definition("b"))));
        Deck.Info info = new Deck.Info(id, Locale.of(language), "1.0.0", "Proef", "CC-BY-4.0");
        return new Edition(new Deck(info, themes, sets), digest, "{}");
    }

    private static CardSet set(String id, String theme, String title, String... cards) {
        Guide guide = new Guide(List.of("Je kunt iets."), "1. Begin.", "Een *achtergrond*.", List.of(), Reading.NONE);
        List<Card> questions = Stream.of(cards)
                .<Card>map(card -> new Card.Question(CardFace.of(card, "Vraag van " + card)))
                .toList();
        return new CardSet(id, theme, title, guide, questions);
    }

    private static Card definition(String word) {
        CardFace face = new CardFace("def-" + word, word, "Wat het is.", List.of(), Reading.NONE, Activity.NONE);
        return new Card.Definition(face, List.of());
    }
}
