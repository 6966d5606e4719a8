package nl.driehoek.app.decks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import nl.driehoek.app.platform.Opener;
import nl.driehoek.control.Typing;
import nl.driehoek.control.decks.OwnDecks;
import nl.driehoek.control.document.ImportDesk;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.OwnDeckText;
import nl.driehoek.report.choice.Format;
import nl.driehoek.store.deckpack.Deckpack;
import nl.driehoek.ui.dialog.Dialogs;
import nl.driehoek.ui.library.LibraryView;
import nl.driehoek.ui.library.decks.DeckActions;
import nl.driehoek.ui.library.decks.DeckDrops;
import nl.driehoek.ui.library.decks.DecksEvent;
import nl.driehoek.ui.library.decks.OwnDecksPane;

/** Shows the place for decks of the user's own over the library. Lives on the FX thread. */
public final class DeckFlow {
    private final OwnDecks desk;
    private final ImportDesk sessions;
    private final Supplier<Texts> texts;
    private final Dialogs dialogs;
    private final BiConsumer<String, Optional<Node>> sheet;
    private final Opener opener;

    /**
     * With these windows.
     *
     * @param sessions takes over a file that holds a session
     * @param sheet lays a panel of this title over the library
     */
    public DeckFlow(
            OwnDecks desk,
            ImportDesk sessions,
            Supplier<Texts> texts,
            Dialogs dialogs,
            BiConsumer<String, Optional<Node>> sheet,
            Opener opener) {
        this.desk = desk;
        this.sessions = sessions;
        this.texts = texts;
        this.dialogs = dialogs;
        this.sheet = sheet;
        this.opener = opener;
    }

    /** Shows the place where there is something to open. */
    public void begin(List<Path> files) {
        if (!files.isEmpty()) {
            open(files);
        }
    }

    /** Shows the place with the first of these files looked at. */
    public void open(List<Path> files) {
        OwnDecksPane pane = new OwnDecksPane(desk, texts.get(), actions());
        sheet.accept(texts.get().get(OwnDeckText.OWN_DECKS), Optional.of(pane));
        pane.take(files);
    }

    /**
     * Listens to a library, which is given back: the place may be asked for there, files dropped, and cards changed.
     *
     * @param alarms waits until typing rests
     */
    public LibraryView listenTo(LibraryView library, Supplier<Typing.Alarm> alarms) {
        new CardFlow(desk.changes(), texts, alarms).listenTo(library);
        DeckDrops.on(library, this::open);
        library.addEventHandler(DecksEvent.SHOW, _ -> open(List.of()));
        return library;
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
                deck -> dialogs.chooseSave(text(OwnDeckText.SHARE_TITLE), text(OwnDeckText.TABLE_FILES), deck + ".csv"),
                () -> opener.openFolder(desk.folder()),
                sessions::take);
    }

    private String text(OwnDeckText key) {
        return texts.get().get(key);
    }
}
