package nl.driehoek.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.driehoek.app.platform.DataFolder;
import nl.driehoek.app.platform.Program;
import nl.driehoek.control.document.SessionDocument;
import nl.driehoek.control.document.Writers;
import nl.driehoek.control.document.Written;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.AppText;
import nl.driehoek.print.CardPrinter;
import nl.driehoek.report.Progress;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Division;
import nl.driehoek.report.choice.Format;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Journal;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.store.SaveException;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.journal.Loss;
import nl.driehoek.store.journal.SetAside;
import nl.driehoek.store.journal.SqliteJournal;
import nl.driehoek.tool.registry.Tools;

/** Writes a session out of the journal into a file. */
final class ExportJob {
    /** Stands where a file's name would, for the console itself; what is drawn stays out then. */
    private static final String CONSOLE = "-";

    private final Console console;
    private final DataFolder data;
    private final ZoneId zone;
    private final CardPrinter printer;

    /**
     * Writes what is kept in a folder.
     *
     * @param printer lays out cards that are drawn on
     */
    ExportJob(Console console, DataFolder data, ZoneId zone, CardPrinter printer) {
        this.printer = printer;
        this.console = console;
        this.data = data;
        this.zone = zone;
    }

    /**
     * Writes the file, or says why not.
     *
     * @param session an id, or {@link Syntax#LAST}
     */
    int run(String session, Path out) {
        try {
            Optional<SessionRecord> played = find(session);
            return played.isPresent() ? write(played.get(), out) : missing(session);
        } catch (JournalException e) {
            String reason = console.texts().get(Reasons.of(e));
            return console.failed(AppText.JOURNAL_UNREADABLE, data.path(), reason);
        }
    }

    private int missing(String session) {
        return session.equals(Syntax.LAST)
                ? console.failed(AppText.NO_SESSIONS, data.path())
                : console.failed(AppText.NO_SUCH_SESSION, session, data.path());
    }

    /** Does not open a journal where there is none, since that would make one. */
    private Optional<SessionRecord> find(String session) throws JournalException {
        if (Files.notExists(data.journal())) {
            return Optional.empty();
        }
        try (SqliteJournal journal = new SqliteJournal(data.path(), ExportJob::edition)) {
            Optional<SessionId> id = id(session, journal.sessions());
            Optional<SessionRecord> played = id.isPresent() ? played(journal, id.get()) : Optional.empty();
            journal.setAside().ifPresent(this::tell);
            return played;
        }
    }

    private static Optional<SessionId> id(String session, List<SessionSummary> newestFirst) {
        return newestFirst.stream()
                .map(SessionSummary::id)
                .filter(known -> session.equals(Syntax.LAST) || session.equals(known.value()))
                .findFirst();
    }

    /** Empty where nothing is left of the session but its line in the list. */
    private Optional<SessionRecord> played(Journal journal, SessionId id) throws JournalException {
        List<Entry> entries = journal.read(id);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<Edition> editions = journal.editions(Session.of(entries).editions());
        return Optional.of(new SessionRecord(
                id, entries, Library.played(editions, console.texts().language().locale())));
    }

    private int write(SessionRecord played, Path out) {
        ReportBuilder reports = new ReportBuilder(console.texts(), zone, Tools.rows());
        Writers writers = Writers.of(console.texts(), zone, Program.title());
        SessionDocument document = new SessionDocument(reports, writers, printer, console.texts());
        Choice choice = new Choice(Format.MARKDOWN, Contents.ALL, Division.WHOLE);
        try {
            if (out.toString().equals(CONSOLE)) {
                byte[] made = document.made(played, choice, Progress.NONE).orElseThrow();
                console.out().print(new String(made, StandardCharsets.UTF_8));
                return Console.DONE;
            }
            return told(
                    document.write(played, choice, out.toAbsolutePath(), Progress.NONE)
                            .orElseThrow(),
                    out);
        } catch (SaveException e) {
            return console.failed(AppText.NOT_EXPORTED, out, console.texts().get(Reasons.of(e)));
        } catch (IOException e) {
            return console.failed(AppText.NOT_EXPORTED, out, console.texts().get(AppText.REASON_UNKNOWN));
        }
    }

    private int told(Written written, Path out) {
        console.done(AppText.EXPORTED, out);
        return written.folder()
                .map(folder -> written.trouble()
                        .map(why -> console.failed(
                                AppText.CARDS_NOT_EXPORTED,
                                folder,
                                console.texts().get(Reasons.of(why))))
                        .orElseGet(() -> console.done(AppText.CARDS_EXPORTED, folder)))
                .orElse(Console.DONE);
    }

    private void tell(SetAside damaged) {
        console.failed(AppText.SET_ASIDE, damaged.from(), damaged.to(), damaged.sessions());
        damaged.losses().forEach(loss -> console.failed(AppText.LOST, loss.title(), loss.entries(), moment(loss)));
    }

    private String moment(Loss loss) {
        return loss.after()
                .or(loss::startedAt)
                .map(at -> console.texts().moment(at, zone))
                .orElse("?");
    }

    private static Optional<Edition> edition(String json) {
        return new DeckReader().read("", json).edition();
    }
}
