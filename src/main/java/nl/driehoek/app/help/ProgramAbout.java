package nl.driehoek.app.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import nl.driehoek.app.cli.StartOptions;
import nl.driehoek.app.platform.Machine;
import nl.driehoek.app.platform.Opener;
import nl.driehoek.app.platform.Program;
import nl.driehoek.control.Background;
import nl.driehoek.store.backup.BackupPlace;
import nl.driehoek.store.deckpack.DeckFolder;
import nl.driehoek.ui.help.About;

/** Tells help of this program and this machine; what is on a disk it reads in the background. Lives on the FX thread. */
public final class ProgramAbout implements About {
    private static final int LOG_LINES = 120;

    private final Machine machine = Machine.here();
    private final StartOptions options;
    private final Opener opener;
    private final Background aside;

    /**
     * Of the program that was started so.
     *
     * @param opener shows folders
     * @param aside for work that may take its time
     */
    public ProgramAbout(StartOptions options, Opener opener, Background aside) {
        this.options = options;
        this.opener = opener;
        this.aside = aside;
    }

    @Override
    public String title() {
        return Program.title();
    }

    @Override
    public Folders folders() {
        Path data = options.data().path();
        return new Folders(data.toString(), BackupPlace.beside(data).toString());
    }

    @Override
    public void open(String folder) {
        opener.openFolder(Path.of(folder));
    }

    @Override
    public void parts(Consumer<Parts> told) {
        String classPath = machine.property("java.class.path").orElse("");
        aside.run(() -> PartsList.of(classPath), told, _ -> told.accept(new Parts(List.of(), false)));
    }

    @Override
    public void report(Consumer<String> told) {
        List<String> screens =
                Screen.getScreens().stream().map(ProgramAbout::line).toList();
        aside.run(() -> report(machine, options, screens), told, _ -> told.accept(Program.title()));
    }

    /** The report of the program that was started so. */
    static String report(Machine machine, StartOptions options, List<String> screens) {
        DeckFolder.Result decks = DeckFolder.read(options.deckFolders());
        return new ProblemReport(
                        machine,
                        screens,
                        decks.editions(),
                        decks.problems(),
                        lastLines(options.data().log()))
                .text();
    }

    private static List<String> lastLines(Path log) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            List<String> all = lines.toList();
            return all.subList(Math.max(0, all.size() - LOG_LINES), all.size());
        } catch (IOException | UncheckedIOException _) {
            return List.of("none that can be read");
        }
    }

    private static String line(Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        return "%.0f x %.0f at %.0f, %.0f, scale %.2f"
                .formatted(
                        bounds.getWidth(),
                        bounds.getHeight(),
                        bounds.getMinX(),
                        bounds.getMinY(),
                        screen.getOutputScaleX());
    }
}
