package nl.driehoek.app.fx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import nl.driehoek.app.handout.Handout;
import nl.driehoek.app.handout.SessionHandout;
import nl.driehoek.app.platform.Program;
import nl.driehoek.control.Background;
import nl.driehoek.i18n.ExportChoiceText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.paper.PaperText;
import nl.driehoek.print.Preview;
import nl.driehoek.print.PrintWish;
import nl.driehoek.report.Progress;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.file.FileName;
import nl.driehoek.report.pdf.PdfPrinter;
import nl.driehoek.ui.export.ExportActions;
import nl.driehoek.ui.export.ExportChoices;
import nl.driehoek.ui.export.ExportPane;
import nl.driehoek.ui.theme.Banner;

/**
 * Hands something on as a document: makes the sheet on which it is chosen and looked at, asks where to save it, and writes
 * or prints it beside the FX thread.
 *
 * @param <C> what can be chosen about it
 */
final class HandoutFlow<C> implements ExportActions<C> {
    private final ProgramParts program;
    private final Background aside;
    private final Texts texts;
    private final Handout<C> handout;
    private final BiConsumer<Banner.Tone, String> tell;
    private final ExportOutcome outcome;
    private final Runnable done;
    private final PdfPrinter printer = new PdfPrinter();
    private final AtomicInteger asked = new AtomicInteger(); // for previews; only the last one is wanted
    private AtomicBoolean stopped = new AtomicBoolean();

    /**
     * For one thing.
     *
     * @param tell says over the program's own window what came of it
     * @param done takes the sheet away
     */
    HandoutFlow(ProgramParts program, Handout<C> handout, BiConsumer<Banner.Tone, String> tell, Runnable done) {
        this.program = program;
        this.handout = handout;
        this.tell = tell;
        this.done = done;
        this.aside = program.services().aside();
        this.texts = program.texts();
        outcome = new ExportOutcome(texts);
    }

    /** The sheet on which a document of a session is chosen, made anew; its choice is the one that is kept. */
    static Node sheet(ProgramParts program, SessionRecord played, BiConsumer<Banner.Tone, String> tell, Runnable done) {
        SessionHandout handout = new SessionHandout(played, program.texts());
        ObjectProperty<Choice> choice = program.settings().exportProperty();
        Node choices = new ExportChoices(choice, handout.formats(), program.texts());
        return new HandoutFlow<>(program, handout, tell, done).sheet(choice, choices);
    }

    /** The sheet for it, made anew with these controls; once it is out of its window nothing that was begun on it goes on. */
    Node sheet(ObjectProperty<C> choice, Node choices) {
        FxAlarm alarm = new FxAlarm();
        ExportPane<C> pane = new ExportPane<>(choice, choices, this, alarm::set, texts);
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
    public void preview(C choice, Consumer<Preview> made, Runnable failed) {
        int mine = asked.incrementAndGet();
        Progress wanted = (_, _) -> goOnIf(mine == asked.get());
        aside.run(
                () -> {
                    wanted.step(0, 1);
                    return handout.preview(choice, wanted);
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
    public void save(C choice, Follow follow) {
        program.dialogs()
                .chooseSave(texts.get(handout.title()), handout.type(choice), handout.fileName(choice))
                .map(FileName::bearable)
                .ifPresent(file -> write(choice, file, follow));
    }

    private void write(C choice, Path file, Follow follow) {
        Progress progress = begun(follow);
        work(
                () -> handout.write(choice, file, progress),
                written -> {
                    done.run();
                    outcome.tell(handout.saved(), written, tell);
                },
                failure -> outcome.complaint(file, failure),
                follow);
    }

    @Override
    public boolean isPrintable(C choice) {
        return handout.isPrintable(choice);
    }

    @Override
    public void printers(Consumer<List<String>> found) {
        program.services().outside().run(printer::names, found, _ -> found.accept(List.of()));
    }

    @Override
    public void print(C choice, PrintWish wish, Follow follow) {
        Progress progress = begun(follow);
        work(
                () -> printed(choice, wish, progress),
                _ -> follow.done(texts.get(PaperText.PRINTED, wish.printer())),
                _ -> texts.get(PaperText.NOT_PRINTED, wish.printer()),
                follow);
    }

    private Optional<byte[]> printed(C choice, PrintWish wish, Progress progress) throws IOException {
        Optional<byte[]> made = handout.pdf(choice, progress);
        if (made.isPresent()) {
            printer.print(made.get(), Program.NAME, wish, progress);
        }
        return made;
    }

    /** Work that is followed from now on, until it is stopped. */
    private Progress begun(Follow follow) {
        AtomicBoolean mine = new AtomicBoolean();
        stopped = mine;
        follow.at(0);
        return (done, of) -> {
            goOnIf(!mine.get());
            program.services().fx().execute(() -> follow.at((double) done / of));
        };
    }

    private <T> void work(
            Callable<Optional<T>> work, Consumer<T> made, Function<Exception, String> complaint, Follow follow) {
        aside.run(
                work,
                result ->
                        result.ifPresentOrElse(made, () -> follow.failed(texts.get(ExportChoiceText.NOTHING_TO_SAVE))),
                failure -> {
                    if (failure instanceof CancellationException) {
                        follow.stopped();
                    } else {
                        follow.failed(complaint.apply(failure));
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
    public void close() {
        done.run();
    }
}
