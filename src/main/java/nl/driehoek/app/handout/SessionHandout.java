package nl.driehoek.app.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.app.platform.Program;
import nl.driehoek.control.document.Previews;
import nl.driehoek.control.document.SessionDocument;
import nl.driehoek.control.document.Writers;
import nl.driehoek.control.document.Written;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.WindowText;
import nl.driehoek.print.Preview;
import nl.driehoek.report.Progress;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.choice.Division;
import nl.driehoek.report.choice.Format;
import nl.driehoek.report.file.FileName;
import nl.driehoek.store.SaveException;
import nl.driehoek.tool.registry.Tools;
import nl.driehoek.ui.export.ChoiceWords;
import nl.driehoek.ui.print.ScenePrinter;

/** A session as a document. */
public final class SessionHandout implements Handout<Choice> {
    private final SessionRecord played;
    private final ChoiceWords words;
    private final Writers writers;
    private final SessionDocument documents;
    private final Previews previews;

    /** In one language. */
    public SessionHandout(SessionRecord played, Texts texts) {
        this.played = played;
        words = new ChoiceWords(texts);
        writers = Writers.of(texts, ZoneId.systemDefault(), Program.title());
        ReportBuilder reports = new ReportBuilder(texts, ZoneId.systemDefault(), Tools.rows());
        documents = new SessionDocument(reports, writers, new ScenePrinter(texts), texts);
        previews = new Previews(documents);
    }

    /** What it can be written as. */
    public Set<Format> formats() {
        return writers.formats();
    }

    @Override
    public MessageKey title() {
        return WindowText.EXPORT_TITLE;
    }

    @Override
    public MessageKey saved() {
        return WindowText.EXPORTED;
    }

    @Override
    public String type(Choice choice) {
        return words.name(choice.format());
    }

    /** The title and the day. */
    @Override
    public String fileName(Choice choice) {
        String title = played.session().label().title().strip();
        LocalDate day = played.startedAt().atZone(ZoneId.systemDefault()).toLocalDate();
        String ending = "." + choice.format().ending();
        return FileName.cut(FileName.of(title, Program.NAME), " " + day + ending);
    }

    @Override
    public boolean isPrintable(Choice choice) {
        return choice.format().isRead();
    }

    @Override
    public Preview preview(Choice choice, Progress progress) throws IOException {
        return previews.of(played, choice, progress);
    }

    @Override
    public Optional<Written> write(Choice choice, Path file, Progress progress) throws SaveException {
        return documents.write(played, choice, file, progress);
    }

    /** Files for participants are printed as pages for them. */
    @Override
    public Optional<byte[]> pdf(Choice choice, Progress progress) throws IOException {
        Division division = choice.division() == Division.FILE_EACH ? Division.PAGE_EACH : choice.division();
        return documents.made(played, choice.with(Format.PDF).with(division), progress);
    }
}
