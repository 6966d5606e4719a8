package nl.driehoek.app.fx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import nl.driehoek.app.platform.Program;
import nl.driehoek.control.Background;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.document.SessionDocument;
import nl.driehoek.control.document.Writers;
import nl.driehoek.control.document.Written;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.WindowText;
import nl.driehoek.report.Progress;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Division;
import nl.driehoek.report.choice.Format;
import nl.driehoek.report.file.FileName;
import nl.driehoek.store.SaveException;
import nl.driehoek.tool.registry.Tools;
import nl.driehoek.ui.dialog.Dialogs;
import nl.driehoek.ui.print.ScenePrinter;
import nl.driehoek.ui.theme.Banner;

/** Writes a session as a document where the facilitator says; asks and tells on the FX thread, writes beside it. */
final class ExportFlow {
    private static final String ENDING = ".md";

    private final Dialogs dialogs;
    private final Background aside;
    private final Texts texts;
    private final BiConsumer<Banner.Tone, String> tell;

    ExportFlow(ProgramParts program, BiConsumer<Banner.Tone, String> tell) {
        this.dialogs = program.dialogs();
        this.aside = program.services().aside();
        this.texts = program.texts();
        this.tell = tell;
    }

    void run(SessionConnection session) {
        SessionRecord played = new SessionRecord(session.idProperty().get(), session.entries(), session.library());
        dialogs.chooseSave(texts.get(WindowText.EXPORT_TITLE), texts.get(WindowText.EXPORT_TYPE), fileName(played))
                .map(FileName::bearable)
                .ifPresent(file -> write(played, file));
    }

    private void write(SessionRecord played, Path file) {
        ReportBuilder reports = new ReportBuilder(texts, ZoneId.systemDefault(), Tools.rows());
        Writers writers = Writers.of(texts, ZoneId.systemDefault(), Program.title());
        SessionDocument document = new SessionDocument(reports, writers, new ScenePrinter(texts), texts);
        Choice choice = new Choice(Format.MARKDOWN, Contents.ALL, Division.WHOLE);
        tell.accept(Banner.Tone.BUSY, texts.get(WindowText.EXPORTING));
        aside.run(
                () -> document.write(played, choice, file, Progress.NONE),
                written -> written.ifPresent(this::told),
                failure -> tell.accept(Banner.Tone.DANGER, complaint(file, failure)));
    }

    private void told(Written written) {
        written.folder()
                .ifPresentOrElse(
                        folder -> told(written, folder),
                        () -> tell.accept(Banner.Tone.SUCCESS, texts.get(WindowText.EXPORTED, written.file())));
    }

    private void told(Written written, Path folder) {
        written.trouble()
                .ifPresentOrElse(
                        why -> tell.accept(
                                Banner.Tone.WARNING,
                                texts.get(WindowText.EXPORTED_WITHOUT_CARDS, written.file(), complaint(folder, why))),
                        () -> tell.accept(
                                Banner.Tone.SUCCESS,
                                texts.get(WindowText.EXPORTED_WITH_CARDS, written.file(), folder.getFileName())));
    }

    private String complaint(Path file, Exception failure) {
        WindowText why = failure instanceof SaveException known
                ? switch (known.reason()) {
                    case DISK_FULL -> WindowText.EXPORT_DISK_FULL;
                    case READ_ONLY -> WindowText.EXPORT_READ_ONLY;
                    case IS_FOLDER -> WindowText.EXPORT_IS_FOLDER;
                    case NO_FOLDER -> WindowText.EXPORT_NO_FOLDER;
                    case OTHER -> WindowText.EXPORT_OTHER;
                }
                : WindowText.EXPORT_OTHER;
        return texts.get(why, file);
    }

    /** The title and the day. */
    private static String fileName(SessionRecord played) {
        String title = played.session().label().title().strip();
        LocalDate day = played.startedAt().atZone(ZoneId.systemDefault()).toLocalDate();
        return FileName.cut(FileName.of(title, Program.NAME), " " + day + ENDING);
    }
}
