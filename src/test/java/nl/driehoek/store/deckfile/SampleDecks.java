package nl.driehoek.store.deckfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small sound deck with every kind of card, and the decks that are made from it by breaking it in one place. */
public final class SampleDecks {
    private static final Path PROJECT = Path.of(System.getProperty("driehoek.basedir", "."));
    private static final Path SAMPLES = PROJECT.resolve("src/test/resources/decks");

    private SampleDecks() {}

    /** The decks that come with the program. */
    public static Path shipped() {
        return PROJECT.resolve("decks");
    }

    /** A file of the project as text. */
    public static String file(String path) {
        return read(PROJECT.resolve(path));
    }

    /** The sound deck. */
    public static String sound() {
        return read(SAMPLES.resolve("sound.nl.json"));
    }

    /** The sound deck with one piece replaced. */
    public static String soundWith(String replaced, String by) {
        String sound = sound();
        if (!sound.contains(replaced)) {
            throw new IllegalArgumentException("The sound deck does not hold " + replaced);
        }
        int at = sound.indexOf(replaced);
        return sound.substring(0, at) + by + sound.substring(at + replaced.length());
    }

    /** The broken decks with all that is said about them. */
    public static List<Broken> broken() {
        return Stream.of(read(SAMPLES.resolve("broken.txt")).split("\n\n"))
                .skip(1)
                .map(Broken::of)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A deck that is broken in one place.
     *
     * @param name what is wrong with it
     * @param dutch the problems in Dutch as {@code line:column path: sentence}
     * @param english the same in English
     */
    public record Broken(String name, String json, List<String> dutch, List<String> english) {
        private static Broken of(String block) {
            List<String> lines = block.lines().toList();
            return new Broken(
                    lines.getFirst().substring("# ".length()),
                    soundWith(value("replace:", lines), value("by:", lines)),
                    values("nl:", lines),
                    values("en:", lines));
        }

        private static String value(String key, List<String> lines) {
            return values(key, lines).getFirst().replace('⏎', '\n').replace('⇥', '\t');
        }

        private static List<String> values(String key, List<String> lines) {
            return lines.stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.substring(Math.min(line.length(), key.length() + 1)))
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
