package nl.driehoek.store.deckfile;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.deck.DeckProblem.What;

/**
 * The words under which some constants stand in deck files: in lower case, with hyphens.
 *
 * @param <E> whose constants they are
 */
final class EnumWords<E extends Enum<E>> {
    private final Map<String, E> constants = new LinkedHashMap<>();

    private EnumWords(Collection<E> constants) {
        constants.forEach(constant -> this.constants.put(of(constant), constant));
    }

    /** The words of all constants of a type. */
    static <E extends Enum<E>> EnumWords<E> all(Class<E> type) {
        return new EnumWords<>(EnumSet.allOf(type));
    }

    /** The words of all constants of a type but one. */
    static <E extends Enum<E>> EnumWords<E> allBut(E one) {
        return new EnumWords<>(EnumSet.complementOf(EnumSet.of(one)));
    }

    /** The word of a constant. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant whose word stands there; empty, with the problem told, where it is none of these.
     *
     * @param otherwise what is wrong then
     */
    Optional<E> read(Json json, Values values, Problems problems, What otherwise) {
        String word = values.plain(json);
        if (!word.isBlank() && !constants.containsKey(word)) {
            problems.addNear(
                    json.position(),
                    otherwise,
                    constants.keySet(),
                    List.of(word, String.join(", ", constants.keySet())));
        }
        return Optional.ofNullable(constants.get(word));
    }
}
