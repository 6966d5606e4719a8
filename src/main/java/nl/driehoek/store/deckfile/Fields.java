package nl.driehoek.store.deckfile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.driehoek.deck.DeckProblem.What;

/** Hands out the members of one object by key, and in the end names the keys that nobody asked for. */
final class Fields {
    private final Json.Obj object;
    private final Values values;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(Json.Obj object, Values values, Problems problems) {
        this.object = object;
        this.values = values;
        this.problems = problems;
    }

    /** Where the key's value stands; where the object begins if it has no such key. */
    Json.Position position(String key) {
        return member(key).map(Json::position).orElse(object.position());
    }

    boolean has(String key) {
        return object.members().containsKey(key);
    }

    /** The value of a key that must be there. */
    <T> T need(String key, Function<Json, T> read, T otherwise) {
        if (!has(key)) {
            problems.add(object.position(), What.MISSING_KEY, key);
        }
        return may(key, read, otherwise);
    }

    /** The value of a key that may be left out. */
    <T> T may(String key, Function<Json, T> read, T otherwise) {
        known.add(key);
        return member(key).map(read).orElse(otherwise);
    }

    /** The items of a list that must be there with one item at least. */
    <T> List<T> needAll(String key, Function<Json, T> read) {
        return need(key, json -> all(json, read, What.EMPTY_LIST), List.of());
    }

    /** The items of a list that may be left out. */
    <T> List<T> mayAll(String key, Function<Json, T> read) {
        return may(key, json -> all(json, read, What.EMPTY_OPTIONAL_LIST), List.of());
    }

    /** The objects of a list that must be there with one object at least. */
    <T> List<T> needEach(String key, Function<Fields, T> read) {
        return present(needAll(key, json -> object(json, read)));
    }

    /** The objects of a list that may be left out. */
    <T> List<T> mayEach(String key, Function<Fields, T> read) {
        return present(mayAll(key, json -> object(json, read)));
    }

    /** Takes every key as known, for an object of which nobody can say what it should hold. */
    void knowAll() {
        known.addAll(object.members().keySet());
    }

    /** Tells which keys mean nothing here. */
    void end() {
        for (Map.Entry<String, Json.Member> member : object.members().entrySet()) {
            if (!known.contains(member.getKey())) {
                List<String> missing = new ArrayList<>(known);
                missing.removeAll(object.members().keySet());
                List<String> shown = List.of(member.getKey(), String.join(", ", known));
                problems.addNear(member.getValue().key(), What.UNKNOWN_KEY, missing, shown);
            }
        }
    }

    private Optional<Json> member(String key) {
        return Optional.ofNullable(object.members().get(key)).map(Json.Member::value);
    }

    private <T> List<T> all(Json json, Function<Json, T> read, What whenEmpty) {
        if (json instanceof Json.Arr list && list.items().isEmpty()) {
            problems.add(json.position(), whenEmpty);
        }
        return values.list(json).stream().map(read).toList();
    }

    private <T> Optional<T> object(Json json, Function<Fields, T> read) {
        return values.fields(json).map(fields -> {
            T value = read.apply(fields);
            fields.end();
            return value;
        });
    }

    private static <T> List<T> present(List<Optional<T>> values) {
        return values.stream().flatMap(Optional::stream).toList();
    }
}
