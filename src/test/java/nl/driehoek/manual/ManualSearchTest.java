package nl.driehoek.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.driehoek.deck.text.Folding;
import nl.driehoek.i18n.Language;
import org.junit.jupiter.api.Test;

class ManualSearchTest {
    private static final Manual MANUAL = ManualReader.read("""
            # Het geheel
            Zoë leest **café** voor.

            ## Één
            - Een lijst
            - met cafés

            ## Twee
            | a | b |
            |---|---|
            | Café | lijst |
            """);

    private final ManualSearch search = new ManualSearch(MANUAL);

    @Test
    void caseAndAccentsDoNotCount() {
        assertThat(search.of("CAFE")).extracting(Hit::section).containsExactly(0, 1, 2);
        assertThat(search.of("zoe")).containsExactly(new Hit(0, 1, 0, 3));
        assertThat(search.of("een")).contains(new Hit(1, 0, 0, 3), new Hit(1, 1, 0, 3));
    }

    @Test
    void eachOfSeveralWordsMustStandInTheSection() {
        assertThat(search.of("lijst cafe")).extracting(Hit::section).containsExactly(1, 1, 2, 2);
        assertThat(search.of("lijst zoe")).isEmpty();
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(search.of("")).isEmpty();
        assertThat(search.of("  ")).isEmpty();
        assertThat(search.of("bestaat niet")).isEmpty();
    }

    @Test
    void whatIsFoundIsWhatWasLookedForInReadingOrder() {
        Manual manual = Manual.in(Language.NL);
        ManualSearch all = new ManualSearch(manual);
        Random random = new Random(12);
        for (int round = 0; round < 200; round++) {
            Section section =
                    manual.sections().get(random.nextInt(manual.sections().size()));
            List<String> words = section.lines().stream()
                    .flatMap(line -> List.of(line.split("\\s+")).stream())
                    .filter(word -> !word.isBlank())
                    .toList();
            String word = words.get(random.nextInt(words.size()));
            List<Hit> hits = all.of(word);
            assertThat(hits)
                    .as(word)
                    .isNotEmpty()
                    // it ends after a whole letter, also after one that is folded to several, such as an ellipsis
                    .allSatisfy(hit -> assertThat(Folding.fold(line(manual, hit).substring(hit.from(), hit.to())))
                            .startsWith(Folding.fold(word)));
            assertThat(hits)
                    .isSortedAccordingTo((a, b) -> a.section() != b.section()
                            ? a.section() - b.section()
                            : a.line() != b.line() ? a.line() - b.line() : a.from() - b.from());
        }
    }

    private static String line(Manual manual, Hit hit) {
        return manual.sections().get(hit.section()).lines().get(hit.line());
    }
}
