package nl.driehoek.store.deckfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.DeckProblem.What;

/** Keeps the ids of one deck and who points at them; can only be checked once the whole deck is read. */
final class References {
    private final Values values;
    private final Problems problems;
    private final Ids themes;
    private final Ids sets;
    private final Ids cards;
    /** The kinds of the cards by id; empty for a card without a known kind. */
    private final Map<String, Optional<Card.Kind>> kinds = new LinkedHashMap<>();

    private final List<Json.Text> toThemes = new ArrayList<>();
    private final List<Json.Text> toCards = new ArrayList<>();
    private final List<Json.Text> toDefinitions = new ArrayList<>();

    private String deck = "";

    References(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
        themes = new Ids(problems);
        sets = new Ids(problems);
        cards = new Ids(problems);
    }

    /** Reads the id of the deck itself. */
    String newDeck(Json json) {
        deck = values.id(json);
        return deck;
    }

    /** The id of the deck; empty before it was read. */
    String deck() {
        return deck;
    }

    /** Reads the id of a theme of this deck. */
    String newTheme(Json json) {
        return themes.add(json, values.id(json));
    }

    /** Reads the id of a set of this deck. */
    String newSet(Json json) {
        return sets.add(json, values.id(json));
    }

    /** Reads the id of a card of this deck. */
    String newCard(Json json) {
        String id = cards.add(json, values.id(json));
        kinds.putIfAbsent(id, Optional.empty());
        return id;
    }

    /** Says of which kind a card is. */
    void kind(String card, Card.Kind kind) {
        kinds.put(card, Optional.of(kind));
    }

    String toTheme(Json json) {
        return note(json, toThemes);
    }

    String toCard(Json json) {
        return note(json, toCards);
    }

    String toDefinition(Json json) {
        return note(json, toDefinitions);
    }

    /** Tells which ids point nowhere, or at a card of another kind than asked for. */
    void check() {
        toThemes.stream()
                .filter(reference -> !themes.has(reference.value()))
                .forEach(reference -> problems.addNear(
                        reference.position(), What.NO_SUCH_THEME, themes.all(), List.of(reference.value())));
        toCards.forEach(this::checkCard);
        toDefinitions.forEach(this::checkDefinition);
    }

    private boolean checkCard(Json.Text reference) {
        boolean found = cards.has(reference.value());
        if (!found) {
            problems.addNear(reference.position(), What.NO_SUCH_CARD, cards.all(), List.of(reference.value()));
        }
        return found;
    }

    private void checkDefinition(Json.Text reference) {
        if (checkCard(reference)) {
            kinds.get(reference.value())
                    .filter(kind -> kind != Card.Kind.DEFINITION)
                    .ifPresent(kind ->
                            problems.add(reference.position(), What.NOT_A_DEFINITION, reference.value(), kind.word()));
        }
    }

    private String note(Json json, List<Json.Text> references) {
        String id = values.plain(json);
        if (json instanceof Json.Text text && !id.isBlank()) {
            references.add(text);
        }
        return id;
    }

    /** Ids that must differ, each with the line where it stands first. */
    static final class Ids {
        private final Problems problems;
        private final Map<String, Integer> lines = new LinkedHashMap<>();

        Ids(Problems problems) {
            this.problems = problems;
        }

        /** Takes an id up and gives it back; tells when it was there already. */
        String add(Json json, String id) {
            Integer first =
                    id.isBlank() ? null : lines.putIfAbsent(id, json.position().line());
            if (first != null) {
                problems.add(json.position(), What.ID_TWICE, Problems.shown(id), String.valueOf(first));
            }
            return id;
        }

        boolean has(String id) {
            return lines.containsKey(id);
        }

        Set<String> all() {
            return lines.keySet();
        }
    }
}
