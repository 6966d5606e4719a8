package nl.driehoek.app.decks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import nl.driehoek.app.platform.Opener;
import nl.driehoek.app.platform.Program;
import nl.driehoek.control.Typing;
import nl.driehoek.control.decks.Beginning;
import nl.driehoek.control.decks.DeckEditor;
import nl.driehoek.control.decks.EditDesk;
import nl.driehoek.control.decks.OwnDecks;
import nl.driehoek.control.document.ImportDesk;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.OwnDeckText;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.report.choice.Format;
import nl.driehoek.report.file.FileName;
import nl.driehoek.store.deckpack.Deckpack;
import nl.driehoek.ui.dialog.Dialogs;
import nl.driehoek.ui.library.LibraryView;
import nl.driehoek.ui.library.decks.DeckActions;
import nl.driehoek.ui.library.decks.DeckDrops;
import nl.driehoek.ui.library.decks.DecksEvent;
import nl.driehoek.ui.library.decks.EditActions;
import nl.driehoek.ui.library.decks.OwnDecksPane;
import nl.driehoek.ui.library.editor.EditorPage;

/** Shows the place for decks of the user's own over the library. Lives on the FX thread. */
public final class DeckFlow {
    private final OwnDecks desk;
    private final ImportDesk sessions;
    private final Supplier<Texts> texts;
    private final Dialogs dialogs;
    private final Panels panels;
    private final Opener opener;

    /**
     * With these windows.
     *
     * @param sessions takes over a file that holds a session
     * @param panels lays panels over the library
     */
    public DeckFlow(
            OwnDecks desk, ImportDesk sessions, Supplier<Texts> texts, Dialogs dialogs, Panels panels, Opener opener) {
        this.desk = desk;
        this.sessions = sessions;
        this.texts = texts;
        this.dialogs = dialogs;
        this.panels = panels;
        this.opener = opener;
    }

    /**
     * Lays panels over the library.
     *
     * @param sheet of this title
     * @param wide one that takes nearly all of the window
     */
    public record Panels(BiConsumer<String, Optional<Node>> sheet, BiConsumer<String, Node> wide) {
        /** Over the library that is in the window at each moment, if one is. */
        public static Panels over(BiConsumer<String, Optional<Node>> sheet, Supplier<Optional<LibraryView>> library) {
            return new Panels(sheet, (title, panel) -> library.get().ifPresent(view -> view.openWide(title, panel)));
        }
    }

    /** Shows the place where there is something to open. */
    public void begin(List<Path> files) {
        if (!files.isEmpty()) {
            open(files);
        }
    }

    /** Shows the place with the first of these files looked at. */
    public void open(List<Path> files) {
        show().take(files);
    }

    private OwnDecksPane show() {
        OwnDecksPane pane = new OwnDecksPane(desk, texts.get(), actions());
        panels.sheet().accept(text(OwnDeckText.OWN_DECKS), Optional.of(pane));
        return pane;
    }

    /**
     * Listens to a library, which is given back: the place may be asked for there, files dropped, and cards changed.
     *
     * @param alarms waits until typing rests
     */
    public LibraryView listenTo(LibraryView library, Supplier<Typing.Alarm> alarms) {
        new CardFlow(desk.changes(), texts, alarms, () -> show().differences()).listenTo(library);
        DeckDrops.on(library, this::open);
        library.addEventHandler(DecksEvent.SHOW, _ -> open(List.of()));
        return library;
    }

    /** What is done with questions that a group worded. */
    public QuestionFlow questions() {
        return new QuestionFlow(desk, texts, panels.sheet());
    }

    private DeckActions actions() {
        return new DeckActions(
                () -> dialogs.chooseOpen(
                        text(OwnDeckText.CHOOSE_TITLE),
                        text(OwnDeckText.FILES),
                        Deckpack.ENDING,
                        "." + Format.JSON.ending(),
                        ".csv",
                        ".tsv",
                        ".txt"),
                deck -> dialogs.chooseSave(
                        text(OwnDeckText.SHARE_TITLE), text(OwnDeckText.DECK_FILES), deck + Deckpack.ENDING),
                this::chooseTable,
                () -> opener.openFolder(desk.folder()),
                sessions::take,
                new EditActions(desk.editing(), this::edit, this::discard));
    }

    private Optional<Path> chooseTable(String title) {
        String name = FileName.cut(FileName.of(title, Program.NAME), ".csv");
        return dialogs.chooseSave(text(OwnDeckText.SHARE_TITLE), text(OwnDeckText.TABLE_FILES), name);
    }

    private void edit(Beginning beginning, Runnable gone) {
        desk.editing().begin(beginning, editor -> editor.ifPresentOrElse(this::edit, gone));
    }

    private void edit(DeckEditor editor) {
        EditorPage page = new EditorPage(editor, texts.get(), desk::changed, () -> {
            desk.editing().close();
            open(List.of());
        });
        page.letChoosePictures(this::pickPicture);
        panels.wide().accept(text(EditorText.EDITOR), page);
    }

    private Optional<Path> pickPicture() {
        return dialogs
                .chooseOpen(
                        text(EditorText.PICTURE_CHOOSE),
                        text(EditorText.PICTURE_FILES),
                        ".png",
                        ".jpg",
                        ".jpeg",
                        ".svg")
                .stream()
                .findFirst();
    }

    private void discard(EditDesk.Pending one) {
        boolean meant = dialogs.confirm(new Dialogs.Question(
                text(EditorText.DISCARD),
                texts.get()
                        .get(
                                EditorText.DISCARD_TEXT,
                                one.title(texts.get().language().locale())),
                text(EditorText.DISCARD),
                text(EditorText.DISCARD_KEEP)));
        if (meant) {
            desk.editing().drop(one.key());
        }
    }

    private String text(MessageKey key) {
        return texts.get().get(key);
    }
}
