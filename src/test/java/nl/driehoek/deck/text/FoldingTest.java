package nl.driehoek.deck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    private static final int[] FROM = {
        'a', 'A', 'é', 'İ', 'ı', 'ß', 'ẞ', 'ł', 'Σ', 'ς', 0x0301, 0x1F642, 0x738B, 'ﬁ', ' '
    };

    @ParameterizedTest
    @CsvSource({
        "Noëlle, noelle",
        "café, cafe",
        "İSTANBUL, istanbul",
        "ılık, ilik",
        "Straße, strasse",
        "STRASSE, strasse",
        "Łódź, lodz",
        "ΟΔΟΣ, οδοσ",
        "οδος, οδοσ",
        "Şahin, sahin",
        "Œuvre, oeuvre",
        "王, 王"
    })
    void caseAccentsAndStrokesDoNotCount(String words, String folded) {
        assertThat(Folding.fold(words)).isEqualTo(folded);
    }

    @Test
    void foldingTwiceIsFoldingOnceAndLetterByLetterIsTheWhole() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            int[] points = random.ints(random.nextInt(12), 0, FROM.length + 1)
                    .map(at -> at < FROM.length ? FROM[at] : random.nextInt(0xD800))
                    .toArray();
            String words = new String(points, 0, points.length);
            String letters = words.codePoints()
                    .mapToObj(point -> Folding.fold(Character.toString(point)))
                    .collect(Collectors.joining());
            String folded = Folding.fold(words);
            assertThat(letters).as(words).isEqualTo(folded);
            assertThat(Folding.fold(folded)).as(words).isEqualTo(folded);
        }
    }
}
