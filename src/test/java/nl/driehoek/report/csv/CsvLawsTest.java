package nl.driehoek.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import nl.driehoek.i18n.Language;
import nl.driehoek.report.Play;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.SmallDeck;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.FieldKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody types, the table can be read, holds it, and does nothing. */
class CsvLawsTest {
    private static final List<String> PIECES = List.of(
            "=",
            "+",
            "-",
            "@",
            "|",
            "%",
            "＝",
            "＋",
            "－",
            "＠",
            "'",
            "\"",
            ";",
            ",",
            "\n",
            "\r\n",
            "\r",
            "\t",
            " ",
            "\u00a0",
            "\u200b",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\0",
            "\u001b",
            "\ud83d",
            "🙂",
            "é",
            "王",
            "محمد",
            "cmd|' /C calc'!A0",
            "HYPERLINK(\"http://x\")",
            "1",
            "2,5",
            "woord",
            "<script>",
            "sep=;");
    private static final Pattern DANGEROUS =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@|%＝＋－＠−].*|[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

    @Test
    void whatIsTypedIsReadBackAndNoCellIsAFormula() throws IOException {
        Random random = new Random(20261129);
        for (int round = 0; round < 200; round++) {
            String typed = nasty(random);
            String title = nasty(random);
            String text = Tables.text(played(title, typed), Contents.ALL, Language.NL);
            List<String> cells = Tables.rows(text).stream()
                    .flatMap(row -> row.getFields().stream())
                    .toList();
            assertThat(cells).allMatch(cell -> isHarmless(cell), typed + " / " + title);
            assertThat(Tables.column(text, "Waarde"))
                    .as(typed)
                    .allMatch(cell -> rearmed(cell).equals(kept(typed)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 6 12345678",
                "-- niets",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1",
                "－1",
                " =1",
                "\u200b=1",
                "'=1"
            })
    void whatCouldBeAFormulaHasAnApostropheInFront(String typed) {
        assertThat(Cell.of(typed)).isEqualTo("'" + typed);
    }

    @ParameterizedTest
    @CsvSource({"-3", "'-2,5'", "12", "gewoon", "'’s morgens'", "a=b", "'''t kan'"})
    void whatIsPlainStaysAsItIs(String typed) {
        assertThat(Cell.of(typed)).isEqualTo(typed);
    }

    private static boolean isHarmless(String cell) {
        return !DANGEROUS.matcher(cell).matches() || NUMBER.matcher(cell).matches();
    }

    /** Without the apostrophe that was put in front. */
    private static String rearmed(String cell) {
        boolean disarmed = cell.startsWith("'") && Cell.of(cell.substring(1)).equals(cell);
        return disarmed ? cell.substring(1) : cell;
    }

    private static String kept(String typed) {
        return typed.replaceAll("[\u202a-\u202e\u2066-\u2069\\p{Cs}\\x00]", "");
    }

    private static String nasty(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static SessionRecord played(String title, String typed) {
        return new Play(title, typed.isBlank() ? "A" : typed)
                .does(new Draw(), WriteField.text(FieldKey.answer(SmallDeck.ref("q1"), "p1"), typed))
                .played();
    }
}
