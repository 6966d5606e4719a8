package nl.driehoek.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.driehoek.i18n.TextDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplexTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Hoe gaat het thuis?", "€ 3,50 – café “ja”", "Türkçe şiir", "кириллица", "日本語", "😀 leuk"})
    void lettersThatStandSideBySideAreNotComplex(String text) {
        assertThat(ComplexText.isComplex(text)).isFalse();
        assertThat(ComplexText.parts(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"مرحبا", "Zeg שלום", "नमस्ते", "ภาษาไทย", "👨‍👩‍👧", "a\u202eb"})
    void lettersThatJoinOrRunTheOtherWayAreComplex(String text) {
        assertThat(ComplexText.isComplex(text)).isTrue();
    }

    @Test
    void aComplexTextComesApartInWordsThatMakeItUpAgain() {
        assertThat(ComplexText.parts("De moeder: مرحبا بكم")).containsExactly("De ", "moeder: ", "مرحبا ", "بكم");
        assertThat(IntStream.range(0, 500).mapToObj(AnyScript::text))
                .allSatisfy(text ->
                        assertThat(String.join("", ComplexText.parts(text))).isEqualTo(text));
    }

    @Test
    void noPartIsMuchLongerThanALine() {
        String endless = "ا".repeat(10_000);
        assertThat(ComplexText.parts(endless))
                .allMatch(part -> part.length() <= 40)
                .hasSizeGreaterThan(200);
        assertThat(String.join("", ComplexText.parts(endless))).isEqualTo(endless);
    }

    @Test
    void aTextReadsInTheDirectionOfItsFirstLetter() {
        assertThat(TextDirection.of("12 – مرحبا Jan")).isEqualTo(TextDirection.RIGHT_TO_LEFT);
        assertThat(TextDirection.of("« שלום")).isEqualTo(TextDirection.RIGHT_TO_LEFT);
        assertThat(TextDirection.of("Jan zei مرحبا")).isEqualTo(TextDirection.LEFT_TO_RIGHT);
        assertThat(TextDirection.of("12 😀 \ud800")).isEqualTo(TextDirection.LEFT_TO_RIGHT);
    }
}
