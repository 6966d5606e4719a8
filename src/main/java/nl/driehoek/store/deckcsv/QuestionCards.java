package nl.driehoek.store.deckcsv;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.Edition;
import nl.driehoek.store.deckfile.DeckReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes question cards of questions that somebody typed, which are text and no markup. */
public final class QuestionCards {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SET = "eigen-vragen";
    private static final String CARD = "eigen-";

    private QuestionCards() {}

    /**
     * A new deck of these questions.
     *
     * @param id a sound id
     * @param title of the deck and of its one set, not blank
     * @param questions one or more, none blank
     */
    public static Edition of(String id, Locale language, String title, List<String> questions) {
        ObjectNode deck = JsonNodeFactory.instance.objectNode();
        deck.put("format", 1).put("id", id).put("language", language.toLanguageTag());
        deck.put("version", "1.0.0").put("title", TableDeck.line(title)).put("license", TableDeck.LICENSE);
        deck.putArray("themes").addObject().put("id", "1").put("title", TableDeck.line(title));
        deck.putArray("sets");
        add(deck, title, questions, ids(List.of(), questions.size()));
        return read(deck);
    }

    /**
     * All editions of a deck with these questions as well: in its one set, or else in a set of their own. The deck gets a
     * version that comes after the one it had.
     *
     * @param title of the set of their own, not blank
     */
    public static List<Edition> with(List<Edition> editions, String title, List<String> questions) {
        List<String> ids = ids(editions, questions.size());
        return editions.stream()
                .map(edition -> {
                    ObjectNode deck = (ObjectNode) JSON.readTree(edition.json());
                    String version = edition.deck().info().version();
                    int dot = version.lastIndexOf('.') + 1;
                    deck.put("version", version.substring(0, dot) + (Integer.parseInt(version.substring(dot)) + 1));
                    add(deck, title, questions, ids);
                    return read(deck);
                })
                .toList();
    }

    private static Edition read(ObjectNode deck) {
        String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(deck) + '\n';
        return new DeckReader().read("", json).edition().orElseThrow();
    }

    private static void add(ObjectNode deck, String title, List<String> questions, List<String> ids) {
        ArrayNode cards = (ArrayNode) set(deck, title).get("cards");
        for (int i = 0; i < questions.size(); i++) {
            ObjectNode card = cards.addObject().put("id", ids.get(i)).put("kind", Kind.QUESTION.word());
            card.put("text", TableDeck.text(questions.get(i)));
        }
    }

    private static ObjectNode set(ObjectNode deck, String title) {
        ArrayNode sets = (ArrayNode) deck.get("sets");
        Optional<JsonNode> own = sets.valueStream()
                .filter(set -> set.path("id").asString().equals(SET))
                .findFirst();
        if (own.isPresent() || sets.size() == 1) {
            return (ObjectNode) own.orElseGet(() -> sets.get(0));
        }
        ObjectNode set = sets.addObject().put("id", SET);
        set.put("theme", deck.path("themes").path(0).path("id").asString());
        set.put("title", TableDeck.line(title)).putArray("cards");
        return set;
    }

    /** The same in all languages of the deck. */
    private static List<String> ids(List<Edition> editions, int count) {
        Set<String> taken = new HashSet<>();
        editions.forEach(edition -> edition.deck().cards().map(Card::id).forEach(taken::add));
        return Stream.iterate(1, number -> number + 1)
                .map(number -> CARD + number)
                .filter(id -> !taken.contains(id))
                .limit(count)
                .toList();
    }
}
