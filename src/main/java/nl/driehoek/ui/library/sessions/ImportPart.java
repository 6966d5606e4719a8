package nl.driehoek.ui.library.sessions;

import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import nl.driehoek.control.document.ImportDesk.Taken;
import nl.driehoek.control.document.ImportLines;
import nl.driehoek.control.document.ImportOutcome;
import nl.driehoek.control.document.ImportOutcome.Had;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.document.ImportText;
import nl.driehoek.session.SessionId;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.library.parts.ReasonWords;
import nl.driehoek.ui.theme.Banner;
import nl.driehoek.ui.theme.Banner.Tone;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Takes sessions over from files that somebody chooses or drops, and says in words what came of it. */
final class ImportPart {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
    private static final int LINES = 5;

    private final Texts texts;
    private final PastActions actions;
    private final Consumer<SessionId> show;
    private final Button button;
    private final Banner banner;

    /**
     * With nothing to say yet.
     *
     * @param show is given the session of the last file that is among the sessions now, or was before
     */
    ImportPart(Texts texts, PastActions actions, Consumer<SessionId> show) {
        this.texts = texts;
        this.actions = actions;
        this.show = show;
        banner = Banner.closable(texts.get(LibraryText.DISMISS));
        button = Parts.button(
                texts.get(ImportText.TAKE), () -> take(actions.choose().get()));
        button.setGraphic(new FontIcon(Feather.FOLDER));
        button.setId("import");
    }

    /** Asks for files. */
    Button button() {
        return button;
    }

    /** What came of it. */
    Banner banner() {
        return banner;
    }

    /** Lets files be dropped here as well. */
    void acceptDrops(Node place) {
        place.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasFiles() && !button.isDisabled()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        place.addEventHandler(
                DragEvent.DRAG_ENTERED,
                drag -> place.pseudoClassStateChanged(
                        DROPPING, drag.getDragboard().hasFiles()));
        place.addEventHandler(DragEvent.DRAG_EXITED, _ -> place.pseudoClassStateChanged(DROPPING, false));
        place.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            take(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
            drag.setDropCompleted(true);
            drag.consume();
        });
    }

    private void take(List<Path> files) {
        if (!files.isEmpty()) {
            button.setDisable(true);
            banner.show(Tone.BUSY, texts.get(ImportText.TAKING));
            actions.take().accept(files, this::tell);
        }
    }

    private void tell(List<Taken> taken) {
        button.setDisable(false);
        banner.show(tone(taken), words(taken));
        taken.stream()
                .map(Taken::outcome)
                .filter(Had.class::isInstance)
                .map(Had.class::cast)
                .reduce((_, last) -> last)
                .ifPresentOrElse(had -> show.accept(had.id()), button::requestFocus);
    }

    /** What went wrong first, and of many files only how many more there are. */
    private String words(List<Taken> taken) {
        ImportLines lines = new ImportLines(texts, why -> texts.get(ReasonWords.of(why)));
        String said = taken.stream()
                .sorted(Comparator.comparing(one -> one.outcome() instanceof Had))
                .limit(LINES)
                .map(one -> lines.line(one.file(), one.outcome()))
                .collect(Collectors.joining("\n"));
        int more = taken.size() - LINES;
        return more > 0 ? said + '\n' + texts.get(ImportText.MORE, more) : said;
    }

    private static Tone tone(List<Taken> taken) {
        List<ImportOutcome> outcomes = taken.stream().map(Taken::outcome).toList();
        if (!outcomes.stream().allMatch(Had.class::isInstance)) {
            return Tone.DANGER;
        }
        return outcomes.stream().allMatch(ImportOutcome.Imported.class::isInstance) ? Tone.SUCCESS : Tone.HINT;
    }
}
