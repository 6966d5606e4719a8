package nl.driehoek.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldKey;

/**
 * How a report words what it tells.
 *
 * @param days where it tells of one person who kept things alone, so that there is no group and nobody who leads it, says on
 *     which day a value was written; empty for every other session
 */
record Wording(Texts texts, Optional<Function<FieldKey, String>> days) {
    Wording {
        Objects.requireNonNull(texts);
        Objects.requireNonNull(days);
    }

    /** What stands above a note of whoever made the session. */
    String note() {
        return texts.get(days.isPresent() ? ExportText.OWN_NOTE : ExportText.NOTE);
    }

    /** What stands above the values that somebody filled in. */
    String filledIn(String name) {
        return days.isPresent() ? texts.get(ExportText.OWN_SHEET) : texts.get(ExportText.FILLED_IN, name);
    }

    /** What an answer stands beside: whose it is, or the day on which somebody who is alone wrote it. */
    String beside(FieldKey answer, String name) {
        return days.map(day -> day.apply(answer)).orElse(name);
    }

    /** The answers to a card. */
    Row.Lines answers(List<Row.Line> lines) {
        return days.isPresent()
                ? new Row.Lines(texts.get(ExportText.OWN_ANSWER), lines, false)
                : Row.Lines.byWhom("", lines);
    }
}
