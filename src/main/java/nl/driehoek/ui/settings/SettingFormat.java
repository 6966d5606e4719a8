package nl.driehoek.ui.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a choice is written down as a short text, and read again.
 *
 * @param format writes any value
 * @param parse reads what was written, and nothing else
 */
record SettingFormat<T>(Function<T, String> format, Function<String, Optional<T>> parse) {
    static final SettingFormat<Boolean> YES_NO = among(Stream.of(true, false), yes -> yes ? "yes" : "no");

    /** A whole number between these. */
    static SettingFormat<Integer> number(int least, int most) {
        return new SettingFormat<>(
                String::valueOf,
                text -> text.matches("\\d{1,4}")
                        ? Optional.of(Math.clamp(Integer.parseInt(text), least, most))
                        : Optional.empty());
    }

    /** The constants of an enum by their names. */
    static <E extends Enum<E>> SettingFormat<E> names(Class<E> type) {
        return among(
                Stream.of(type.getEnumConstants()),
                constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static <T> SettingFormat<T> among(Stream<T> values, Function<T, String> word) {
        var all = values.toList();
        return new SettingFormat<>(
                word,
                text -> all.stream()
                        .filter(value -> word.apply(value).equals(text))
                        .findFirst());
    }
}
