package nl.driehoek.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arabic letters beside each other, and the order in which they are printed. */
class ArabicFormsTest {
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوىيءآأؤإئةپچژگکیہے ًَّـ‌ 12(a";

    @Test
    void lettersAreJoinedWhereTheyJoin() {
        assertThat(ArabicForms.of("بيت")).isEqualTo("\ufe91\ufef4\ufe96");
        assertThat(ArabicForms.of("دار")).isEqualTo("\ufea9\ufe8d\ufead");
        assertThat(ArabicForms.of("ب")).isEqualTo("\ufe8f");
        assertThat(ArabicForms.of("بَيت")).isEqualTo("\ufe91\u064e\ufef4\ufe96");
    }

    @Test
    void aLamWithAnAlefIsOneSign() {
        assertThat(ArabicForms.of("لا")).isEqualTo("\ufefb");
        assertThat(ArabicForms.of("سلام")).isEqualTo("\ufeb3\ufefc\ufee1");
    }

    @Test
    void allElseStaysAsItIs() {
        assertThat(ArabicForms.of("Zoë 王 דנה 🙂 12")).isEqualTo("Zoë 王 דנה 🙂 12");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noLetterIsLost(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            String text = Stream.generate(() -> LETTERS.charAt(random.nextInt(LETTERS.length())))
                    .limit(random.nextInt(12))
                    .map(String::valueOf)
                    .collect(Collectors.joining());
            assertThat(normalized(ArabicForms.of(text))).isEqualTo(normalized(text));
            assertThat(new VisualOrder().reorderRTLTextToLTR(text)).hasSameSizeAs(text);
        }
    }

    @Test
    void aLineIsPrintedFromTheLeftWithItsNumbersAsTheyAre() {
        assertThat(new VisualOrder().reorderRTLTextToLTR("אב 2026 (ג)")).isEqualTo("(ג) 2026 בא");
    }

    @Test
    void aParagraphIsDividedWhereItsDirectionChanges() {
        DirectionRuns runs = new DirectionRuns();
        runs.setParagraph("Sara: אב 12 ג en", DirectionRuns.LTR);
        assertThat(runs.countTextRuns()).isEqualTo(3);
        assertThat(runs.getVisualRun(1).getStart()).isEqualTo(6);
        assertThat(runs.getVisualRun(1).getLength()).isEqualTo(7);
        assertThat(runs.getVisualRun(1).getDirection()).isEqualTo(DirectionRuns.RTL);
        assertThat(runs.getBaseDirection("אב")).isEqualTo(DirectionRuns.RTL);
    }

    private static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
