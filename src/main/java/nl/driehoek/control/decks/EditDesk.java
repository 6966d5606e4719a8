package nl.driehoek.control.decks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.decks.folder.OwnFolder;
import nl.driehoek.deck.draft.DeckDraft;
import nl.driehoek.store.deckdraft.DraftFolder;
import nl.driehoek.store.deckdraft.DraftPictures;
import nl.driehoek.store.deckdraft.KeptDraft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins to edit decks, and knows which are in the making. Lives on the FX thread; disks wait elsewhere. */
public final class EditDesk {
    private static final Logger LOG = LoggerFactory.getLogger(EditDesk.class);
    private static final String DRAFTS = "deck-drafts";
    private static final String PICTURES = "pictures";

    private final EditShelf shelf;
    private final Background background;
    private final Supplier<String> fresh;
    private final ReadOnlyObjectWrapper<List<Pending>> pending = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<DeckEditor> open = Optional.empty();

    /** A deck in the making. */
    public record Pending(String key, DeckDraft draft) {
        /** What it is called in the language of this reader, or else in its first; may be blank. */
        public String title(Locale reader) {
            return draft.in(Locale.of(reader.getLanguage())).text("title");
        }
    }

    /**
     * Decks in the making are kept in a folder beside the one for decks of the user's own.
     *
     * @param source reads all decks; called in the background
     * @param fresh gives ids that no other has, of lower-case letters and digits
     */
    public EditDesk(Path decks, Callable<Found> source, Background background, Supplier<String> fresh) {
        Path drafts = decks.resolveSibling(DRAFTS);
        shelf = new EditShelf(
                new OwnFolder(decks), source, new DraftFolder(drafts), new DraftPictures(drafts.resolve(PICTURES)));
        this.background = background;
        this.fresh = fresh;
    }

    /** The decks in the making, as they were read last. */
    public ReadOnlyObjectProperty<List<Pending>> pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    /** Reads which decks are in the making. */
    public void read() {
        background.run(() -> shelf.drafts().all(), this::found, e -> LOG.warn("Decks in the making", e));
    }

    private void found(List<KeptDraft> all) {
        pending.set(all.stream()
                .map(draft -> new Pending(draft.key(), draft.draft()))
                .toList());
    }

    /** Begins to edit; empty where there is no such deck any more. */
    public void begin(Beginning beginning, Consumer<Optional<DeckEditor>> ready) {
        background.run(
                () -> shelf.open(beginning, "new-" + fresh.get()),
                begun -> ready.accept(begun.map(this::editor)),
                e -> {
                    LOG.warn("A deck could not be opened", e);
                    ready.accept(Optional.empty());
                });
    }

    private DeckEditor editor(Begun begun) {
        DeckEditor editor = new DeckEditor(shelf, background, Clock.systemUTC(), fresh, begun);
        open = Optional.of(editor);
        return editor;
    }

    /** Throws away what is kept under this key. */
    public void drop(String key) {
        background.run(() -> shelf.drafts().drop(key), e -> LOG.warn("A deck in the making", e));
        read();
    }

    /** The files of decks changed. */
    public void changed() {
        open.ifPresent(DeckEditor::look);
    }

    /** An id that nothing has. */
    public String freshId() {
        return fresh.get();
    }

    /** Nobody edits any more. */
    public void close() {
        open = Optional.empty();
        read();
    }
}
