package nl.driehoek.control.forget;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.driehoek.control.Background;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Notice.OldSessions;
import nl.driehoek.session.Journal;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.forget.Retention;
import nl.driehoek.store.SettingsStore;

/** How long sessions are kept; says in the library which ones are older. Lives on the FX thread; disks wait elsewhere. */
public final class RetentionDesk {
    private static final String MONTHS = "keep-months";
    private static final String LATER = "keep-not-now";

    private final Background background;
    private final Journal journal;
    private final SettingsStore settings;
    private final LibraryController library;
    private final Clock clock;
    private int months;

    /**
     * For the sessions of a journal.
     *
     * @param background work on the thread that calls the journal
     * @param clock tells which day today is, and where
     */
    public RetentionDesk(
            Background background, Journal journal, SettingsStore settings, LibraryController library, Clock clock) {
        this.background = background;
        this.journal = journal;
        this.settings = settings;
        this.library = library;
        this.clock = clock;
    }

    /** For how many months sessions are kept at most, as far as that was read; 0 for no limit. */
    public int months() {
        return months;
    }

    /** Says in the library how many sessions are older, unless that was put off a short while ago. */
    public void look() {
        background.run(this::due, this::say, _ -> {});
    }

    /** Keeps sessions no longer than this from now on; 0 for no limit. */
    public void keepFor(int limit) {
        months = limit;
        keep(MONTHS, Integer.toString(limit));
        keep(LATER, "");
        look();
    }

    /** Says no more of it for a while. */
    public void later() {
        unsay();
        keep(LATER, today().toString());
    }

    /** Tells which sessions are older than they are to be kept now, the one changed last first. */
    public void old(Consumer<List<SessionSummary>> told) {
        background.run(() -> due().sessions, told, _ -> told.accept(List.of()));
    }

    private record Due(int months, boolean isPutOff, List<SessionSummary> sessions) {}

    private Due due() throws JournalException {
        Map<String, String> kept = settings.all();
        int limit = limit(kept.getOrDefault(MONTHS, ""));
        boolean putOff = day(kept.getOrDefault(LATER, ""))
                .filter(day -> !Retention.asksAgain(day, today()))
                .isPresent();
        List<SessionSummary> sessions = limit == 0 ? List.of() : journal.sessions();
        return new Due(limit, putOff, Retention.due(sessions, limit, today(), clock.getZone()));
    }

    private void say(Due due) {
        months = due.months;
        unsay();
        if (!due.isPutOff && !due.sessions.isEmpty()) {
            library.tell(new OldSessions(months, due.sessions.size()));
        }
    }

    private void unsay() {
        library.noticesProperty().get().stream()
                .filter(OldSessions.class::isInstance)
                .forEach(library::dismiss);
    }

    private void keep(String setting, String value) {
        background.run(() -> settings.put(setting, value), _ -> {});
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static int limit(String months) {
        return months.matches("\\d{1,3}") ? Integer.parseInt(months) : 0;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
