package nl.driehoek.session.forget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are found where they stand as words, whatever their case and accents. */
class NameWordsTest {
    private static NameWords words(String... names) {
        Map<String, String> aliases = new LinkedHashMap<>();
        for (String name : names) {
            aliases.put(name, "deelnemer " + (aliases.size() + 1));
        }
        return new NameWords(aliases);
    }

    @ParameterizedTest
    @CsvSource({
        "Jan, in januari komt JAN met jan., in januari komt deelnemer 1 met deelnemer 1.",
        "Zoë, zoe en ZOË en zoë, deelnemer 1 en deelnemer 1 en deelnemer 1",
        "Łukasz, 'Lukasz’ fiets', 'deelnemer 1’ fiets'",
        "王芳, 我和王芳去, 我和deelnemer 1去",
        "محمد, قال محمد نعم, قال deelnemer 1 نعم",
        "Jan, Jans fiets en JANS tas en Jantje, deelnemer 1’s fiets en deelnemer 1’s tas en Jantje",
        "Fatima, Fatima's en Fatima’s en Fatimas, deelnemer 1's en deelnemer 1’s en deelnemer 1’s",
        "Max, Max’ boek, deelnemer 1’ boek",
        "Bo, Bo's bos, deelnemer 1's bos",
        "Noor de Wit, Noors en De Wits, deelnemer 1’s en De deelnemer 1’s",
        "Anne-Marie, anne-marie en Annemarie, deelnemer 1 en Annemarie"
    })
    void aNameIsAWord(String name, String text, String redacted) {
        assertThat(words(name).redacted(text)).isEqualTo(redacted);
    }

    @Test
    void ofALongNameEachWordWithACapitalCounts() {
        NameWords words = words("Roos de Groot");
        assertThat(words.redacted("Roos  de\ngroot en Roos en mevrouw Groot"))
                .isEqualTo("deelnemer 1 en deelnemer 1 en mevrouw deelnemer 1");
        assertThat(words.redacted("een groot feest van de roos")).isEqualTo("een groot feest van de roos");
    }

    @Test
    void aNameThatIsAnothersWithAnSIsItsOwn() {
        assertThat(words("Jan", "Jans").redacted("Jan, Jans en Janss"))
                .isEqualTo("deelnemer 1, deelnemer 2 en deelnemer 2’s");
    }

    @Test
    void aWordOfTwoNamesIsEither() {
        assertThat(words("Sam Bos", "Sam Vis", "Bos").redacted("Sam, Sam Vis en Bos"))
                .isEqualTo("deelnemer 1/deelnemer 2, deelnemer 2 en deelnemer 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"J", "JV", "A.B.", "N. de B.", "王", "7"})
    void initialsAreLookedForNowhere(String initials) {
        assertThat(Initials.are(initials)).isTrue();
        assertThat(words(initials).in("zoals " + initials + " zei")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jo", "Jan", "Li", "王芳", "Jan B.", "Mo de B."})
    void shortNamesAreNames(String name) {
        assertThat(Initials.are(name)).isFalse();
    }

    @Test
    void placesAreThoseOfTheTextItself() {
        String text = "ﬁets van Zoë!";
        assertThat(words("zoe").in(text)).singleElement().satisfies(span -> {
            assertThat(text.substring(span.from(), span.to())).isEqualTo("Zoë");
            assertThat(span.alias()).isEqualTo("deelnemer 1");
        });
    }
}
