package nl.driehoek.report.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import org.junit.jupiter.api.Test;

class FigureSvgTest {
    @Test
    void noLineRunsThroughTheLettersOfALabel() {
        Part.Figure figure = new Part.Figure(
                "Anna",
                List.of(
                        new Part.Point("Kind", 0.5, 0.2),
                        new Part.Point("Ouder", 0.8, 0.8),
                        new Part.Point("School", 0.2, 0.8)),
                RichText.plain("Ver uit elkaar."));
        List<String> lines =
                FigureSvg.of(figure, "s").lines().map(String::strip).toList();
        long grounds = lines.stream().filter(line -> line.startsWith("<rect")).count();
        assertThat(grounds).isEqualTo(1 + figure.points().size());
        assertThat(last(lines, "<line")).isLessThan(last(lines, "<rect"));
        assertThat(last(lines, "<rect")).isLessThan(last(lines, "<circle"));
    }

    private static int last(List<String> lines, String start) {
        return lines.lastIndexOf(lines.reversed().stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow());
    }
}
