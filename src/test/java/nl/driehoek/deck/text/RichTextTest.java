package nl.driehoek.deck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {
    @Test
    void wordsAreSaidWithoutMarks() {
        assertThat(RichText.of("# Kop\n\nEen **twee**\n\n1. drie\n2. vier").words())
                .isEqualTo("Kop\nEen twee\ndrie\nvier");
    }

    @Test
    void aLineIsCutAfterAWord() {
        assertThat(RichText.of("# Kop\n\n**Noem** drie *dingen*:\n- een [lijst](https://example.org)\n- en `meer`")
                        .line(200))
                .isEqualTo("Kop Noem drie dingen: een lijst en meer");
        assertThat(RichText.of("een twee drie vier").line(10)).isEqualTo("een twee…");
        assertThat(RichText.of("onderwijskwaliteit").line(8)).isEqualTo("onderwij…");
        assertThat(RichText.of("een twee").line(8)).isEqualTo("een twee");
    }

    @Test
    void signsThatAreNoMarkupStay() {
        assertThat(RichText.of("snake_case en 2 * 3").words()).isEqualTo("snake_case en 2 * 3");
    }

    @Test
    void plainTextIsAsItWasTyped() {
        assertThat(RichText.plain("1. *Wat*\n<b>nu</b>\n\n# Toch").words()).isEqualTo("1. *Wat*\n<b>nu</b>\n# Toch");
        assertThat(RichText.plain(" \n ").isEmpty()).isTrue();
    }

    @Test
    void aListStaysWithTheLineThatLeadsUpToIt() {
        assertThat(RichText.of("Eerst.\n\n## Kop\n\nNeem mee:\n\n- brood\n\n- kaas\n\nTot straks.")
                        .sections())
                .extracting(RichText::words)
                .containsExactly("Eerst.", "Kop\nNeem mee:\nbrood\nkaas", "Tot straks.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Een. Twee! Drie? *Vier zelfs.* Vijf",
                "Eén zin\n\n- een\n- twee\n  - drie. Vier.\n\nslot.",
                "> Een. Twee.\n>\n> Drie.",
                "```\neen\ntwee\n```",
                "# Kop\n\n---\n\n1. a. b.\n2. c"
            })
    void thePiecesTogetherSayAllOfATextInOrder(String markdown) {
        RichText text = RichText.of(markdown);
        List<String> words = words(text);
        for (int cut = 1; cut < text.length(); cut++) {
            RichText first = text.slice(0, cut);
            RichText rest = text.slice(cut, text.length());
            assertThat(first.length() + rest.length()).isEqualTo(text.length());
            assertThat(Stream.of(first, rest).flatMap(part -> words(part).stream()))
                    .containsExactlyElementsOf(words);
        }
    }

    @Test
    void aSentenceWithoutAnEndIsCutBetweenWords() {
        RichText text = RichText.of("woord ".repeat(500));
        assertThat(text.length()).isGreaterThan(10);
        assertThat(text.slice(0, 1).words()).endsWith("woord").hasSizeLessThanOrEqualTo(240);
    }

    @Test
    void aListGoesOnCounting() {
        RichText list = RichText.of("3. a\n4. b\n5. c");
        assertThat(list.slice(1, 3).blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Items.class, items -> assertThat(items.first()).isEqualTo(4));
    }

    private static List<String> words(RichText text) {
        return Stream.of(text.words().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
