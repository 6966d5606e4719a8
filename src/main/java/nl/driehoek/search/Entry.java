package nl.driehoek.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardGuide;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Link;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.RichText;

/**
 * A card or a set that can be found.
 *
 * @param card empty where it is the set
 * @param kindName what the card's kind is called in the deck's language; may be empty
 */
record Entry(Deck deck, CardSet set, Optional<Card> card, String kindName) {

    /** What it says at each place, without markup; nothing stands there blank. */
    Map<Place, String> texts() {
        Map<Place, String> texts = card.map(this::texts).orElseGet(this::setTexts);
        texts.values().removeIf(String::isBlank);
        return texts;
    }

    /** What it is called: its title, or else all of a card's main text. */
    String title() {
        return card.map(one ->
                        one.title().orElseGet(() -> CardContent.of(one).main().words()))
                .orElse(set.title());
    }

    /** What a text says beyond what this is called, which is a part of the text where a card has no title. */
    String beyondTitle(String text) {
        boolean untitled = card.filter(one -> one.title().isEmpty()).isPresent();
        int at = untitled ? text.indexOf(title()) : -1;
        return at < 0 ? text : (text.substring(0, at) + text.substring(at + title().length())).strip();
    }

    private Map<Place, String> texts(Card one) {
        Map<Place, String> texts = new EnumMap<>(Place.class);
        CardGuide guide = set.cardGuide(one.id());
        texts.put(Place.TITLE, one.face().title());
        texts.put(Place.TEXT, untitled(one));
        texts.put(Place.FOLLOW_UPS, plain(Stream.concat(guide.followUps().stream(), Stream.of(guide.ifStuck()))));
        texts.put(Place.SOURCES, sources(one.face().reading()));
        texts.put(Place.SET, set.title() + "\n" + theme());
        texts.put(Place.KIND, kindName);
        return texts;
    }

    private Map<Place, String> setTexts() {
        Map<Place, String> texts = new EnumMap<>(Place.class);
        Guide guide = set.guide();
        texts.put(Place.TITLE, set.title());
        texts.put(Place.SUMMARY, plain(Stream.of(guide.outline().summary())));
        texts.put(Place.GOALS, plain(guide.goals().stream()));
        texts.put(Place.METHOD, plain(Stream.of(guide.method())));
        texts.put(Place.BACKGROUND, plain(Stream.of(guide.background())));
        texts.put(Place.SOURCES, sources(guide.reading()));
        texts.put(Place.SET, theme());
        return texts;
    }

    private static String untitled(Card card) {
        String words = CardContent.of(card).words();
        String title = card.face().title();
        return !title.isEmpty() && words.startsWith(title)
                ? words.substring(title.length()).strip()
                : words;
    }

    private static String sources(Reading reading) {
        return plain(Stream.concat(
                reading.sources().stream(), reading.links().stream().map(Link::title)));
    }

    private static String plain(Stream<String> markdown) {
        return markdown.map(text -> RichText.of(text).words()).collect(Collectors.joining("\n"));
    }

    private String theme() {
        List<String> titles = deck.themes().stream()
                .filter(theme -> theme.id().equals(set.theme()))
                .map(theme -> theme.title())
                .toList();
        return String.join("\n", titles);
    }
}
