package nl.driehoek.ui.library;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.SessionSummary;

/**
 * What sessions are called and when they were, in words.
 *
 * @param clock tells which day today is, and where
 */
record SessionWords(Texts texts, Clock clock) {
    private static final String DAY = "d MMMM";

    /** What a session is called. */
    String title(SessionSummary session) {
        return session.title().isBlank() ? texts.get(LibraryText.UNTITLED) : session.title();
    }

    /** What a session on this subject that starts today is called where nobody says otherwise. */
    String today(String subject) {
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern(DAY, texts.language().locale());
        return texts.get(LibraryText.DATED, subject, day.format(LocalDate.now(clock)));
    }

    /** When a session was last changed. */
    String changed(SessionSummary session) {
        ZonedDateTime at = session.changedAt().atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (at.toLocalDate().equals(today)) {
            return texts.get(LibraryText.TODAY, time(at));
        }
        return at.toLocalDate().equals(today.minusDays(1))
                ? texts.get(LibraryText.YESTERDAY, time(at))
                : texts.moment(session.changedAt(), clock.getZone());
    }

    private String time(ZonedDateTime at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .format(at);
    }
}
