package nl.driehoek.tool.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.driehoek.deck.text.Block.Mark;
import nl.driehoek.deck.text.Block.Paragraph;
import nl.driehoek.deck.text.Block.Span;
import nl.driehoek.deck.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordChangesTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    private static Stream<Span> spans(RichText text) {
        return text.blocks().stream().flatMap(block -> ((Paragraph) block).spans().stream());
    }

    private static String words(RichText text, boolean marked) {
        return spans(text)
                .filter(span -> span.marks().contains(Mark.STRONG) == marked)
                .map(Span::text)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String random(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(_ ->
                        List.of("wij", "ouders", "school", "王", "ë\n", "samen").get(random.nextInt(6)))
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatWentAndWhatCameStandsOut() {
        WordChanges changes =
                WordChanges.between("Ouders en school werken samen.", "Ouders en leraren werken graag samen.");
        assertThat(words(changes.before(), true)).isEqualTo("school");
        assertThat(words(changes.after(), true)).isEqualTo("leraren graag");
    }

    @Test
    void aCommaAfterAWordLeavesTheWordAsItIs() {
        assertThat(words(
                        WordChanges.between("wat een kind leert", "wat een kind leert, thuis")
                                .after(),
                        true))
                .isEqualTo(", thuis");
    }

    /** No word is lost or moved, and what does not stand out is the same in both. */
    @ParameterizedTest
    @MethodSource("seeds")
    void bothTextsAreWholeAndShareWhatDoesNotStandOut(long seed) {
        Random random = new Random(seed);
        String before = random(random);
        String after = random(random);
        WordChanges changes = WordChanges.between(before, after);
        assertThat(changes.before().words()).isEqualTo(before.strip());
        assertThat(changes.after().words()).isEqualTo(after.strip());
        assertThat(words(changes.before(), false)).isEqualTo(words(changes.after(), false));
        assertThat(words(WordChanges.between(after, after).after(), true)).isEmpty();
        assertThat(words(WordChanges.between("", after).after(), false)).isEmpty();
    }

    @Test
    void longTextsAreComparedSoon() {
        String text = "woord ander ".repeat(170);
        assertThat(words(WordChanges.between(text, text + "nieuw").after(), true))
                .isEqualTo("nieuw");
    }
}
