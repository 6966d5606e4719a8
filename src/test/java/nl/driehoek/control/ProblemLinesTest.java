package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Place;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.ProblemText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckfile.SampleDecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemLinesTest {
    private static final ProblemLines DUTCH = new ProblemLines(new Texts(Language.NL));
    private static final ProblemLines ENGLISH = new ProblemLines(new Texts(Language.EN));

    static List<SampleDecks.Broken> brokenDecks() {
        return SampleDecks.broken();
    }

    @ParameterizedTest
    @MethodSource("brokenDecks")
    void everyBrokenDeckGetsTheRightSentencesAtTheRightPlaces(SampleDecks.Broken broken) {
        List<DeckProblem> problems =
                new DeckReader().read("proef.json", broken.json()).problems();
        assertThat(problems.stream().map(DUTCH::line)).isEqualTo(named(broken.dutch()));
        assertThat(problems.stream().map(ENGLISH::line)).isEqualTo(named(broken.english()));
    }

    @Test
    void thereAreManyBrokenDecks() {
        assertThat(brokenDecks()).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(What.class)
    void everyKindOfProblemHasASentence(What what) {
        DeckProblem problem = new DeckProblem(Place.whole("proef.json"), what, "AA", "BB", "CC");
        for (ProblemLines lines : List.of(DUTCH, ENGLISH)) {
            assertThat(lines.sentence(problem)).containsPattern("[.?]$").doesNotContain("{", "}");
        }
    }

    @Test
    void everySentenceIsOfAKindOfProblem() {
        assertThat(Stream.of(ProblemText.values()).map(Enum::name))
                .containsAll(Stream.of(What.values()).map(Enum::name).toList())
                .hasSize(What.values().length
                        + List.of(ProblemText.DID_YOU_MEAN, ProblemText.WARNING).size());
    }

    @Test
    void aProblemOfTheWholeFileHasNoLine() {
        DeckProblem problem = new DeckProblem(Place.whole("kaarten/proef.json"), What.MISSING_FILE);
        assertThat(DUTCH.line(problem))
                .isEqualTo("kaarten/proef.json: Dit bestand is er niet. Kijk of de naam en de map kloppen.");
    }

    private static List<String> named(List<String> lines) {
        return lines.stream().map(line -> "proef.json:" + line).toList();
    }
}
