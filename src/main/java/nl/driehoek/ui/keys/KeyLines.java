package nl.driehoek.ui.keys;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changed keys as text that people can read: a line for each action that has other keys than the standard ones, with
 * its name and then its keys, such as {@code bring-in K ctrl+B}.
 */
public final class KeyLines {
    private KeyLines() {}

    /** Writes down what differs from the standard; empty where nothing does. */
    public static String format(KeyMap keys) {
        return keys.bindings().stream()
                .filter(binding -> keys.isChanged(binding.action()))
                .map(binding -> Stream.concat(
                                Stream.of(word(binding.action())),
                                binding.strokes().stream().map(KeyStroke::words))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    /** The keys that were written down; a line that cannot be understood counts as not written. */
    public static KeyMap parse(String lines) {
        KeyMap keys = KeyMap.STANDARD;
        for (String line : lines.lines().toList().reversed()) { // so that the first that names a key has it
            keys = with(keys, List.of(line.strip().split("\\s+")));
        }
        return keys;
    }

    private static KeyMap with(KeyMap keys, List<String> words) {
        Optional<DeskAction> action = Stream.of(DeskAction.values())
                .filter(one -> word(one).equals(words.getFirst()))
                .findFirst();
        List<Optional<KeyStroke>> strokes =
                words.stream().skip(1).map(KeyStroke::parse).toList();
        return action.filter(_ -> strokes.stream().allMatch(Optional::isPresent))
                .map(one -> keys.giving(one, allowed(one, strokes.stream().flatMap(Optional::stream))))
                .orElse(keys);
    }

    /** Text can neither take a reserved key away nor give it to another. */
    private static Stream<KeyStroke> allowed(DeskAction action, Stream<KeyStroke> strokes) {
        return Stream.concat(
                strokes.filter(stroke -> KeyConflict.Reason.of(stroke).isEmpty()),
                KeyMap.STANDARD.strokes(action).stream()
                        .filter(stroke -> KeyConflict.Reason.of(stroke).isPresent()));
    }

    private static String word(DeskAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
