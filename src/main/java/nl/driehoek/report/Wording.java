package nl.driehoek.report;

import java.util.Objects;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;

/**
 * How a report words what it tells.
 *
 * @param alone whether it tells of one person who kept things alone, so that there is no group and nobody who leads it
 */
record Wording(Texts texts, boolean alone) {
    Wording {
        Objects.requireNonNull(texts);
    }

    /** What stands above a note of whoever made the session. */
    String note() {
        return texts.get(alone ? ExportText.OWN_NOTE : ExportText.NOTE);
    }

    /** What stands above the values that somebody filled in. */
    String filledIn(String name) {
        return alone ? texts.get(ExportText.OWN_SHEET) : texts.get(ExportText.FILLED_IN, name);
    }
}
