package nl.driehoek.app.fx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import nl.driehoek.app.platform.Program;
import nl.driehoek.control.Background;
import nl.driehoek.control.document.Previews;
import nl.driehoek.control.document.SessionDocument;
import nl.driehoek.control.document.Writers;
import nl.driehoek.control.document.Written;
import nl.driehoek.i18n.ExportChoiceText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.WindowText;
import nl.driehoek.print.Preview;
import nl.driehoek.report.Progress;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.file.FileName;
import nl.driehoek.tool.registry.Tools;
import nl.driehoek.ui.export.ChoiceWords;
import nl.driehoek.ui.export.ExportActions;
import nl.driehoek.ui.export.ExportPane;
import nl.driehoek.ui.print.ScenePrinter;
import nl.driehoek.ui.theme.Banner;

/**
 * Hands a session on as a document: makes the sheet on which it is chosen and looked at, asks where to save it, and writes
 * it beside the FX thread.
 */
final class ExportFlow implements ExportActions {
    private final ProgramParts program;
    private final Background aside;
    private final Texts texts;
    private final SessionRecord played;
    private final BiConsumer<Banner.Tone, String> tell;
    private final Writers writers;
    private final SessionDocument documents;
    private final Previews previews;
    private final ExportOutcome outcome;
    private final Runnable done;
    private final AtomicInteger asked = new AtomicInteger(); // for previews; only the last one is wanted
    private AtomicBoolean stopped = new AtomicBoolean();

    /**
     * For one session.
     *
     * @param tell says over the program's own window what came of it
     * @param done takes the sheet away
     */
    ExportFlow(ProgramParts program, SessionRecord played, BiConsumer<Banner.Tone, String> tell, Runnable done) {
        this.done = done;
        this.program = program;
        this.aside = program.services().aside();
        this.texts = program.texts();
        this.played = played;
        this.tell = tell;
        writers = Writers.of(texts, ZoneId.systemDefault(), Program.title());
        ReportBuilder reports = new ReportBuilder(texts, ZoneId.systemDefault(), Tools.rows());
        documents = new SessionDocument(reports, writers, new ScenePrinter(texts), texts);
        previews = new Previews(documents);
        outcome = new ExportOutcome(texts);
    }

    /** The sheet for it, made anew; once it is out of its window nothing that was begun on it goes on. */
    Node sheet() {
        FxAlarm alarm = new FxAlarm();
        ExportPane pane =
                new ExportPane(program.settings().exportProperty(), writers.formats(), this, alarm::set, texts);
        pane.sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                alarm.cancel();
                asked.incrementAndGet();
                stop();
            }
        });
        return pane;
    }

    @Override
    public void preview(Choice choice, Consumer<Preview> made, Runnable failed) {
        int mine = asked.incrementAndGet();
        Progress wanted = (_, _) -> goOnIf(mine == asked.get());
        aside.run(
                () -> {
                    wanted.step(0, 1);
                    return previews.of(played, choice, wanted);
                },
                preview -> {
                    if (mine == asked.get()) {
                        made.accept(preview);
                    }
                },
                _ -> {
                    if (mine == asked.get()) {
                        failed.run();
                    }
                });
    }

    @Override
    public void save(Choice choice, Follow follow) {
        program.dialogs()
                .chooseSave(
                        texts.get(WindowText.EXPORT_TITLE),
                        new ChoiceWords(texts).name(choice.format()),
                        fileName("." + choice.format().ending()))
                .map(FileName::bearable)
                .ifPresent(file -> write(choice, file, follow));
    }

    private void write(Choice choice, Path file, Follow follow) {
        AtomicBoolean mine = new AtomicBoolean();
        stopped = mine;
        follow.at(0);
        Progress progress = (done, of) -> {
            goOnIf(!mine.get());
            program.services().fx().execute(() -> follow.at((double) done / of));
        };
        aside.run(
                () -> documents.write(played, choice, file, progress),
                written -> written.ifPresentOrElse(
                        this::told, () -> follow.failed(texts.get(ExportChoiceText.NOTHING_TO_SAVE))),
                failure -> {
                    if (failure instanceof CancellationException) {
                        follow.stopped();
                    } else {
                        follow.failed(outcome.complaint(file, failure));
                    }
                });
    }

    private static void goOnIf(boolean wanted) {
        if (!wanted) {
            throw new CancellationException();
        }
    }

    @Override
    public void stop() {
        stopped.set(true);
    }

    @Override
    public boolean canPrint() {
        return false;
    }

    @Override
    public void print(Choice choice, Follow follow) {
        follow.stopped();
    }

    private void told(Written written) {
        done.run();
        outcome.tell(written, tell);
    }

    @Override
    public void close() {
        done.run();
    }

    /** The title and the day. */
    private String fileName(String ending) {
        String title = played.session().label().title().strip();
        LocalDate day = played.startedAt().atZone(ZoneId.systemDefault()).toLocalDate();
        return FileName.cut(FileName.of(title, Program.NAME), " " + day + ending);
    }
}
