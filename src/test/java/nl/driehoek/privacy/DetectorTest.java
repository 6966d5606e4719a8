package nl.driehoek.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.privacy.PersonalData.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DetectorTest {
    private static final Path DECKS = Path.of("decks");
    private final Detector detector = new Detector(InstantSource.fixed(Instant.parse("2026-11-29T12:00:00Z")));

    static Stream<Example> typed() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DetectorTest.class.getResourceAsStream("/privacy/typed.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Example::of).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("typed")
    void findsInWhatIsTypedWhatIsThereAndNothingElse(Example example) {
        assertThat(kinds(example.text)).isEqualTo(example.wanted);
    }

    @Test
    void theTableHasExamplesEnoughOfBoth() throws IOException {
        assertThat(typed().filter(example -> example.wanted.isEmpty())).hasSizeGreaterThanOrEqualTo(30);
        assertThat(typed().filter(example -> !example.wanted.isEmpty())).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gesprekken-met-ouders.nl",
                "gesprekken-met-ouders.en",
                "ouderbetrokkenheid.nl",
                "ouderbetrokkenheid.en"
            })
    void findsNothingInADeck(String deck) throws IOException {
        List<String> found = new ArrayList<>();
        for (String text : texts(JsonMapper.shared().readTree(Files.readString(DECKS.resolve(deck + ".json"))))) {
            detector.in(text, List.of()).forEach(one -> found.add(one.kind() + " " + one.in(text) + " in " + text));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void namesThatAreKnownAreNotFound() {
        assertThat(detector.in("Sanne de Vries zei het al", List.of("sanne de  vries")))
                .isEmpty();
        assertThat(detector.in("Sanne de Vries zei het al", List.of("Kaart van Sanne de Vries")))
                .isEmpty();
        assertThat(detector.in("Sanne de Vries en Bram Jansen", List.of("Sanne de Vries")))
                .extracting(found -> found.in("Sanne de Vries en Bram Jansen"))
                .containsExactly("Bram Jansen");
    }

    @Test
    void tellsWhereItStands() {
        String text = "Bel Chloé O'Brien's moeder (06-12345678)";
        assertThat(detector.in(text, List.of()))
                .extracting(found -> found.in(text))
                .containsExactly("Chloé O'Brien", "06-12345678");
    }

    @Test
    void whatStandsApartIsFoundInEachPart() throws IOException {
        List<Example> all = typed().toList();
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            List<Example> some =
                    random.ints(3, 0, all.size()).mapToObj(all::get).toList();
            String text = some.stream().map(Example::text).collect(Collectors.joining("\n"));
            assertThat(kinds(text))
                    .as(text)
                    .isEqualTo(some.stream().flatMap(one -> one.wanted.stream()).toList());
        }
    }

    @Test
    void anyTextIsReadInTimeAndWithoutAFault() {
        Random random = new Random(7);
        String letters = "aB1 .-+@(é'’\n0/";
        for (int i = 0; i < 300; i++) {
            String text = random.ints(2_000, 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1))
                    .collect(Collectors.joining());
            List<PersonalData> found = detector.in(text, List.of());
            assertThat(IntStream.range(1, found.size()))
                    .allMatch(at -> found.get(at).from() >= found.get(at - 1).to());
        }
    }

    private List<Kind> kinds(String text) {
        return detector.in(text, List.of()).stream().map(PersonalData::kind).toList();
    }

    private static List<String> texts(JsonNode node) {
        if (node.isString()) {
            return List.of(node.stringValue());
        }
        List<String> texts = new ArrayList<>();
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    record Example(String text, List<Kind> wanted) {
        static Example of(String line) {
            int bar = line.lastIndexOf('|');
            String kinds = line.substring(bar + 1).strip();
            return new Example(
                    line.substring(0, bar).strip(),
                    kinds.isEmpty()
                            ? List.of()
                            : Stream.of(kinds.split(" ")).map(Kind::valueOf).toList());
        }
    }
}
