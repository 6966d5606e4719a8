package nl.driehoek.store.decklayer;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Place;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.layer.Layer;
import nl.driehoek.deck.layer.TextChange;
import nl.driehoek.deck.layer.TextKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A layer as a file: JSON with the changes card by card, in an order of its own, so that the same layer is the same text. */
final class LayerFile {
    /** What its name ends on. */
    static final String ENDING = ".layer.json";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FORMAT = 1;

    /** More than many times all texts of a large deck, in bytes. */
    private static final long LARGEST = 20_000_000;

    private LayerFile() {}

    /** What a file holds; one that is broken has a problem and no layer. */
    record Reading(Path file, Optional<Layer> layer, List<DeckProblem> problems) {
        Reading {
            problems = List.copyOf(problems);
        }

        private static Reading broken(Path file, int line, What what, String... values) {
            Place place = new Place(file.toString(), line, line == 0 ? 0 : 1, "");
            return new Reading(file, Optional.empty(), List.of(new DeckProblem(place, what, values)));
        }
    }

    /** The name of the file for a layer over this deck. */
    static String name(Deck.Info deck) {
        return deck.id() + '.' + deck.language().toLanguageTag() + ENDING;
    }

    static Reading read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return Reading.broken(file, 0, What.NOT_A_LAYER);
            }
            JsonNode root = JSON.readTree(Files.readString(file));
            return root.path("layer").isInt() && root.path("layer").asInt() > FORMAT
                    ? Reading.broken(
                            file, 0, What.NEWER_FORMAT, root.path("layer").asString())
                    : new Reading(file, Optional.of(layer(root)), List.of());
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            return Reading.broken(file, line, What.NOT_A_LAYER);
        } catch (NoSuchFileException _) {
            return Reading.broken(file, 0, What.MISSING_FILE);
        } catch (CharacterCodingException | IllegalArgumentException _) {
            return Reading.broken(file, 0, What.NOT_A_LAYER);
        } catch (IOException _) {
            return Reading.broken(file, 0, What.UNREADABLE);
        }
    }

    private static Layer layer(JsonNode root) {
        if (root.path("layer").asInt(0) != FORMAT) {
            throw new IllegalArgumentException("no layer");
        }
        TreeMap<TextKey, TextChange> changes = new TreeMap<>();
        root.path("cards").forEach(card -> card.path("texts").forEach(text -> change(card, text, changes)));
        return new Layer(text(root, "deck"), Locale.forLanguageTag(text(root, "language")), changes);
    }

    private static void change(JsonNode card, JsonNode text, TreeMap<TextKey, TextChange> changes) {
        TextKey key = new TextKey(text(card, "card"), text(text, "at"));
        changes.put(key, new TextChange(text(text, "base"), text(text, "own")));
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isString()) {
            throw new IllegalArgumentException("no text: " + key);
        }
        return value.stringValue();
    }

    static String write(Layer layer) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("layer", FORMAT).put("deck", layer.deck());
        root.put("language", layer.language().toLanguageTag());
        ArrayNode cards = root.putArray("cards");
        for (String id : layer.cards()) {
            ArrayNode texts = cards.addObject().put("card", id).putArray("texts");
            layer.changes().forEach((key, change) -> {
                if (key.card().equals(id)) {
                    texts.addObject()
                            .put("at", key.at())
                            .put("base", change.base())
                            .put("own", change.own());
                }
            });
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + '\n';
    }
}
