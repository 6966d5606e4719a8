package nl.driehoek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.search.TextWords.Meaning;
import org.junit.jupiter.api.Test;

class TextWordsTest {
    private static final TextWords WORDS = TextWords.NONE.with(Stream.of(
            "De oudergesprekken van kinderen; wij spraken erover",
            "Een kind praat, de moeder luistert",
            "schoolleider"));

    private static List<String> others(String typed) {
        return WORDS.meanings(typed).stream()
                .flatMap(word -> word.others().stream())
                .toList();
    }

    @Test
    void formsCompoundsAndSlipsAreMeant() {
        assertThat(others("kind")).isEmpty(); // kinderen has it as it was typed
        assertThat(others("kinderen")).containsExactly("kind");
        assertThat(others("gesproken")).containsExactly("spraken");
        assertThat(others("gesprekken ")).isEmpty();
        assertThat(others("gesprek luisteren")).containsExactly("luistert");
        assertThat(others("moedre")).containsExactly("moeder");
        assertThat(others("schoolleiders")).containsExactly("schoolleider");
        assertThat(others("zeeschip")).isEmpty();
    }

    @Test
    void smallWordsAreLeftOutUnlessThereAreNoOthers() {
        assertThat(WORDS.meanings("de kinderen")).extracting(Meaning::typed).containsExactly("kinderen");
        assertThat(WORDS.meanings("de")).extracting(Meaning::typed).containsExactly("de");
        assertThat(WORDS.meanings(" \t")).isEmpty();
    }

    @Test
    void wordsThatAreAddedLaterAreMeantAsMuch() {
        Random random = new Random(3);
        List<String> all =
                List.of("boek", "boeken", "lezen", "leest", "gelezen", "klas", "klassen", "huiswerk", "huizen");
        for (int i = 0; i < 50; i++) {
            List<String> some = random.ints(6, 0, all.size()).mapToObj(all::get).toList();
            int cut = random.nextInt(6);
            TextWords atOnce = TextWords.NONE.with(some.stream());
            TextWords inTwo = TextWords.NONE.with(some.subList(0, cut).stream()).with(some.subList(cut, 6).stream());
            for (String typed : all) {
                assertThat(inTwo.meanings(typed)).isEqualTo(atOnce.meanings(typed));
            }
        }
    }

    @Test
    void whateverIsTypedHasAMeaning() {
        Random random = new Random(8);
        String signs = "ab éÉ.-'’\"*?~+=()1 2\t😀ĳß";
        for (int i = 0; i < 300; i++) {
            String typed = random.ints(random.nextInt(20), 0, signs.length())
                    .mapToObj(at -> String.valueOf(signs.charAt(at)))
                    .collect(Collectors.joining());
            WORDS.meanings(typed).forEach(word -> assertThat(word.all()).startsWith(word.typed()));
        }
    }
}
