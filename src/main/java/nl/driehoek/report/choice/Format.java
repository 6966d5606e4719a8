package nl.driehoek.report.choice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats in which a session is handed on, in the order in which they are offered. */
public enum Format {
    WORD("docx"),
    PDF("pdf"),
    HTML("html"),
    /** CommonMark, with its pictures in a folder beside it. */
    MARKDOWN("md"),
    /** One row an answer, for a spreadsheet. */
    CSV("csv"),
    /** All of the session, to be read in again. */
    JSON("json");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** How names of such files end, without the dot; the word for the format everywhere, and it never changes. */
    public String ending() {
        return ending;
    }

    /** Whether it is for people, who choose what is in it; the other holds all that there is. */
    public boolean isRead() {
        return this != JSON;
    }

    /** The format with this ending, whatever its case. */
    public static Optional<Format> ofEnding(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending.equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
