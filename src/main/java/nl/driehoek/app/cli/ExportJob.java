package nl.driehoek.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.driehoek.control.document.SessionDocument;
import nl.driehoek.control.document.Writers;
import nl.driehoek.control.document.Written;
import nl.driehoek.i18n.AppText;
import nl.driehoek.print.CardPrinter;
import nl.driehoek.report.Progress;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Format;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.store.Folders;
import nl.driehoek.store.SaveException;
import nl.driehoek.tool.registry.Tools;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes sessions out of the journal into files. */
final class ExportJob {
    private final Console console;
    private final KeptSessions kept;
    private final ZoneId zone;
    private final SessionDocument document;
    private final ObjectNode answer = JsonNodeFactory.instance.objectNode();
    private final ArrayNode exported = answer.putArray("exported");
    private final ArrayNode failed = answer.putArray("failed");

    /**
     * Writes what is kept in a folder.
     *
     * @param writers one for each format that can be asked for
     * @param printer lays out cards that are drawn on
     */
    ExportJob(Console console, KeptSessions kept, ZoneId zone, Writers writers, CardPrinter printer) {
        this.console = console;
        this.kept = kept;
        this.zone = zone;
        ReportBuilder reports = new ReportBuilder(console.texts(), zone, Tools.rows());
        this.document = new SessionDocument(reports, writers, printer, console.texts());
    }

    /** Writes the files, or says why not. */
    int run(ExportOptions options) {
        int code = outcome(options);
        console.answer(answer);
        return code;
    }

    private int outcome(ExportOptions options) {
        try {
            List<SessionSummary> all = kept.all();
            return options.isAll() && !all.isEmpty() ? all(options, all) : one(options, all);
        } catch (JournalException e) {
            return unreadable(e, "");
        }
    }

    private int one(ExportOptions options, List<SessionSummary> all) throws JournalException {
        String wanted = options.session();
        Optional<SessionId> id = all.stream()
                .map(SessionSummary::id)
                .filter(known -> wanted.equals(Syntax.LAST) || wanted.equals(known.value()))
                .findFirst();
        Optional<SessionRecord> record = id.isPresent() ? kept.record(id.get(), console.texts()) : Optional.empty();
        return record.isPresent() ? write(record.get(), options, options.out()) : missing(wanted);
    }

    private int missing(String session) {
        boolean byId = !session.equals(Syntax.LAST) && !session.equals(Syntax.ALL);
        return byId
                ? failed(session, console.texts().get(AppText.NO_SUCH_SESSION, session, kept.folder()))
                : failed("", console.texts().get(AppText.NO_SESSIONS, kept.folder()));
    }

    /** The oldest first, so that the name of a session's file stays when others follow. */
    private int all(ExportOptions options, List<SessionSummary> newestFirst) {
        try {
            Folders.make(options.out().toAbsolutePath());
        } catch (SaveException e) {
            return failed("", notExported(options.out(), Reasons.of(e)));
        }
        FileNames names = new FileNames();
        return newestFirst.stream()
                .sorted(Comparator.comparing(SessionSummary::startedAt)
                        .thenComparing(session -> session.id().value()))
                .mapToInt(session -> each(options, session, names))
                .max()
                .orElse(Console.DONE);
    }

    private int each(ExportOptions options, SessionSummary session, FileNames names) {
        String day = session.startedAt().atZone(zone).toLocalDate().toString();
        String name =
                names.next(session.title(), day, "." + options.choice().format().ending());
        try {
            Optional<SessionRecord> record = kept.record(session.id(), console.texts());
            return record.isPresent()
                    ? write(record.get(), options, options.out().resolve(name))
                    : Console.DONE;
        } catch (JournalException e) {
            return unreadable(e, session.id().value());
        }
    }

    private int write(SessionRecord record, ExportOptions options, Path out) {
        try {
            return options.isForConsole() ? print(record, options) : save(record, options, out);
        } catch (SaveException e) {
            return failed(record.id().value(), notExported(out, Reasons.of(e)));
        } catch (IOException e) {
            return failed(record.id().value(), notExported(out, AppText.REASON_UNKNOWN));
        }
    }

    private int print(SessionRecord record, ExportOptions options) throws IOException {
        Optional<byte[]> made = document.made(record, options.choice(), Progress.NONE);
        if (made.isEmpty()) {
            return nothing(record, options);
        }
        String text = new String(made.get(), StandardCharsets.UTF_8);
        console.out().print(options.choice().format() == Format.JSON ? Console.ascii(text) : text);
        return Console.DONE;
    }

    private int save(SessionRecord record, ExportOptions options, Path out) throws SaveException {
        Optional<Written> written = document.write(record, options.choice(), out.toAbsolutePath(), Progress.NONE);
        return written.isPresent() ? told(record, written.get(), out) : nothing(record, options);
    }

    /** Of many sessions some may well have nothing for anybody; of one it is not what was asked for. */
    private int nothing(SessionRecord record, ExportOptions options) {
        int code = failed(
                record.id().value(), console.texts().get(AppText.NOTHING_TO_EXPORT, Console.line(title(record))));
        return options.isAll() ? Console.DONE : code;
    }

    private int told(SessionRecord record, Written written, Path out) {
        ObjectNode one = exported.addObject()
                .put("session", record.id().value())
                .put("title", title(record))
                .put("file", written.file().toString());
        console.done(AppText.EXPORTED, out.resolveSibling(written.file().getFileName()));
        Optional<Path> folder = written.folder();
        written.trouble()
                .map(Reasons::of)
                .ifPresentOrElse(
                        why -> failed(
                                record.id().value(),
                                console.texts()
                                        .get(
                                                AppText.CARDS_NOT_EXPORTED,
                                                folder.orElse(out),
                                                console.texts().get(why))),
                        () -> folder.ifPresent(path -> {
                            one.put("pictures", path.toString());
                            console.done(AppText.CARDS_EXPORTED, path);
                        }));
        return written.trouble().isPresent() ? Console.FAILED : Console.DONE;
    }

    private int unreadable(JournalException e, String session) {
        String reason = console.texts().get(Reasons.of(e));
        return failed(session, console.texts().get(AppText.JOURNAL_UNREADABLE, kept.folder(), reason));
    }

    private int failed(String session, String sentence) {
        failed.addObject().put("session", session).put("message", sentence);
        return console.failed(sentence);
    }

    private String notExported(Path out, AppText why) {
        return console.texts().get(AppText.NOT_EXPORTED, out, console.texts().get(why));
    }

    private static String title(SessionRecord record) {
        return record.session().label().title();
    }
}
