package nl.driehoek.store.deckfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.stream.IntStream;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.What;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text and a number of a deck may be made of, by Unicode's categories and to the last digit. */
class DeckCharactersTest {
    private static final String TITLE = "\"Samen beginnen\"";
    private static final String TEXT = "Bedenk zelf een vraag.";

    @ParameterizedTest
    @ValueSource(strings = {"\\u00a0", "\\u200b", "\\u2003\\u3000", "\\ufeff", "\\u2060 \\u00ad", "\\u2028"})
    void aTitleInWhichNobodySeesAnythingIsEmpty(String unseen) {
        assertThatProblems(TITLE, '"' + unseen + '"').contains(What.EMPTY_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n", "\\r", "\\u000b", "\\u000c", "\\u0085", "\\u2028", "\\u2029"})
    void aTitleIsOnOneLineWhateverEndsALine(String end) {
        assertThatProblems(TITLE, "\"Samen" + end + "beginnen\"").contains(What.MORE_THAN_ONE_LINE);
    }

    @Test
    void noControlCharacterIsAPartOfAText() {
        IntStream.concat(IntStream.range(0, 0x20), IntStream.rangeClosed(0x7f, 0x9f))
                .filter(control -> "\n\r\t".indexOf(control) < 0)
                .forEach(control -> assertThatProblems(TEXT, "Bedenk\\u%04xdit.".formatted(control))
                        .as("U+%04X", control)
                        .contains(What.STRANGE_CHARACTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ik ❤️ ouders", "ما رأيك؟", "a\\u00a0b", "👩‍👧", "zacht\\u00adkoppel"})
    void lettersAndSignsOfAnyScriptAreSound(String text) {
        assertThatProblems(TEXT, text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2147483648", "0", "-1"})
    void aFormatThatNeverWasIsUnknown(String format) {
        assertThatProblems("\"format\": 1", "\"format\": " + format).containsExactly(What.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60.0000000000000000001", "60.5", "1e-1", "-0.00000000000000000001"})
    void aNumberThatIsNearlyWholeIsNot(String number) {
        assertThatProblems("\"minutes\": 10", "\"minutes\": " + number).containsExactly(What.WANTS_WHOLE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0", "1e1", "100E-1"})
    void aWholeNumberMayBeWrittenInAnyWay(String number) {
        assertThatProblems("\"minutes\": 10", "\"minutes\": " + number).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e99999999999", "-1e999999999"})
    void anExponentBeyondAllBoundsIsNoMatter(String number) {
        assertThatProblems("\"minutes\": 10", "\"minutes\": " + number).hasSize(1);
    }

    @Test
    void aNumberOfAMillionDigitsTakesNoTime() {
        String digits = "1".repeat(1_000_000);
        assertThatNoException()
                .isThrownBy(() -> Assertions.assertTimeout(
                        Duration.ofSeconds(5),
                        () -> assertThatProblems("\"minutes\": 10", "\"minutes\": 10." + digits)
                                .containsExactly(What.WANTS_WHOLE_NUMBER)));
    }

    private static ListAssert<What> assertThatProblems(String replaced, String by) {
        return assertThat(new DeckReader()
                .read("proef", SampleDecks.soundWith(replaced, by)).problems().stream()
                        .map(DeckProblem::what)
                        .toList());
    }
}
