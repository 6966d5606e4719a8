package nl.driehoek.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.driehoek.deck.text.RichText;
import org.junit.jupiter.api.Test;

class BodyCutTest {
    /** Whatever the text and the room, all words come out, in order. */
    @Test
    void nothingIsLost() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            RichText body = RichText.of(text(random));
            int room = 20 + random.nextInt(120);
            List<RichText> parts = new BodyCut(part -> part.words().length() <= room).parts(body);
            String together = parts.stream().map(RichText::words).collect(Collectors.joining("\n"));
            assertThat(together.replaceAll("\\s+", " ")).isEqualTo(body.words().replaceAll("\\s+", " "));
            assertThat(parts).allMatch(part -> part.words().length() <= room || part.length() == 1);
        }
    }

    @Test
    void whatStandsAboveAListStaysWithItsFirstItem() {
        RichText body = RichText.of("Een inleiding van enige lengte.\n\n**Kop**\n\n- eerste\n- tweede");
        List<RichText> parts = new BodyCut(part -> part.words().length() < 40).parts(body);
        assertThat(parts)
                .extracting(RichText::words)
                .containsExactly("Een inleiding van enige lengte.", "Kop\neerste\ntweede");
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> switch (random.nextInt(4)) {
                    case 0 -> "**Kop " + i + "**";
                    case 1 -> "- een\n- twee is langer dan een\n- drie";
                    case 2 -> "1. stap\n2. stap die meer woorden heeft dan de eerste\n3. slot";
                    default -> "Een zin over ouders. En nog een zin, die verder gaat over school. Klaar.";
                })
                .collect(Collectors.joining("\n\n"));
    }
}
