package nl.driehoek.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people read is spelled as the dictionaries of hunspell have it: decks, the texts of the program and the guide.
 * Words that are right all the same stand in {@code spelling/nl.txt} and {@code en.txt}.
 */
class SpellingTest {
    private static final Path ROOT = Path.of(System.getProperty("driehoek.basedir", "."));

    @ParameterizedTest
    @CsvSource({"nl,nl_NL", "en,en_GB"})
    void everyWordIsSpelledRight(String language, String dictionary, @TempDir Path folder)
            throws IOException, InterruptedException {
        Map<String, Path> places = new LinkedHashMap<>();
        for (Path file : files(language)) {
            Prose.words(file).forEach(word -> places.putIfAbsent(word, ROOT.relativize(file)));
        }
        Optional<List<String>> unknown = Hunspell.unknown(dictionary, places.keySet(), folder);
        assumeTrue(unknown.isPresent(), "hunspell is not here, or has no dictionary " + dictionary);
        Set<String> right = Set.copyOf(exceptions(language));
        assertThat(unknown.orElseThrow())
                .filteredOn(word -> !right.contains(word) && !right.contains(decapitalized(word)))
                .extracting(word -> word + " in " + places.get(word))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theWordsThatAreRightAllTheSameAreInOrder(String language) throws IOException {
        assertThat(exceptions(language)).containsExactlyElementsOf(new TreeSet<>(exceptions(language)));
    }

    @Test
    void markupAddressesIdsAndPlacesAreNoWords() {
        assertThat(Prose.words(
                        "**Zo’n** [kaart](docs/kaart.md) (`1.1-q3`), 2.3-q1: {0,choice,0#geen|1#één|1<{0} veel}"))
                .containsExactly("Zo'n", "kaart", "geen", "één", "veel");
        assertThat(Prose.words("‘Ouders’ op https://example.org/ouders met --data {1}"))
                .containsExactly("Ouders", "op", "met");
    }

    private static List<Path> files(String language) throws IOException {
        try (Stream<Path> decks = Files.list(ROOT.resolve("decks"));
                Stream<Path> bundles = Files.list(ROOT.resolve("src/main/resources/nl/driehoek/i18n"))) {
            Stream<Path> texts = Stream.concat(
                    decks.filter(file -> file.toString().endsWith("." + language + ".json")),
                    bundles.filter(file -> file.toString().endsWith("_" + language + ".properties")));
            return Stream.concat(
                            texts,
                            Stream.of(ROOT.resolve(language.equals("nl") ? "docs/gebruik.md" : "docs/guide.en.md")))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> exceptions(String language) throws IOException {
        return Files.readAllLines(ROOT.resolve("src/test/resources/spelling/" + language + ".txt"));
    }

    private static String decapitalized(String word) {
        return word.substring(0, 1).toLowerCase() + word.substring(1);
    }
}
