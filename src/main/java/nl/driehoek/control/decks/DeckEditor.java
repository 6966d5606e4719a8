package nl.driehoek.control.decks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.driehoek.control.Background;
import nl.driehoek.deck.draft.DeckDraft;
import nl.driehoek.deck.draft.DeckEdit;
import nl.driehoek.deck.draft.History;
import nl.driehoek.deck.draft.NewDeck;
import nl.driehoek.store.deckdraft.KeptDraft;

/**
 * One deck in the making: every edit goes through here, is judged and kept on disk at once, and can be undone. Lives on the FX
 * thread; judging and disks wait elsewhere.
 */
public final class DeckEditor {
    private final EditShelf shelf;
    private final Background background;
    private final Clock clock;
    private final Supplier<String> fresh;
    private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Judged>> judged = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(Keeping.KEPT);
    private final ReadOnlyObjectWrapper<Boolean> changed = new ReadOnlyObjectWrapper<>(false);
    private final AtomicReference<KeptDraft> waiting = new AtomicReference<>();
    private KeptDraft kept;
    private final Optional<DeckDraft> untouched;
    private volatile Optional<DeckDraft> saved;

    /** Where what was typed is. */
    public enum Keeping {
        /** On its way to the disk. */
        WAITING,
        /** On disk, to go on with; the library does not have it yet. */
        KEPT,
        /** In the library. */
        SAVED,
        /** In memory alone, as the disk refuses it. */
        FAILED
    }

    /**
     * Begins with this.
     *
     * @param fresh gives ids that no other has
     */
    DeckEditor(EditShelf shelf, Background background, Clock clock, Supplier<String> fresh, Begun begun) {
        this.shelf = shelf;
        this.background = background;
        this.clock = clock;
        this.fresh = fresh;
        kept = begun.draft();
        saved = Optional.of(kept.draft()).filter(_ -> begun.saved());
        untouched = Optional.of(kept.draft()).filter(_ -> begun.untouched());
        history.set(History.of(kept.draft()));
        keep();
        look();
    }

    /** The deck with what it was before. */
    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** What it is so far; lags behind while somebody types, and is empty at the beginning. */
    public ReadOnlyObjectProperty<Optional<Judged>> judgedProperty() {
        return judged.getReadOnlyProperty();
    }

    /** Where what was typed is. */
    public ReadOnlyObjectProperty<Keeping> keepingProperty() {
        return keeping.getReadOnlyProperty();
    }

    /** Whether another program changed the deck since it was read, and nobody said yet what to do about it. */
    public ReadOnlyObjectProperty<Boolean> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Id of the deck that it is a copy of; empty where it is none, and once it was saved. */
    public Optional<String> origin() {
        return kept.origin();
    }

    /** An id that nothing in the deck has. */
    public String freshId() {
        return fresh.get();
    }

    /** Changes something. */
    public void apply(DeckEdit edit) {
        become(history.get().then(edit, clock.instant()));
    }

    /** Takes the last step back. */
    public void undo() {
        become(history.get().undo());
    }

    /** Does the step again that was taken back last. */
    public void redo() {
        become(history.get().redo());
    }

    private void become(History next) {
        if (!next.equals(history.get())) {
            history.set(next);
            kept = kept.with(next.now());
            keep();
        }
    }

    /** While one waits to be judged and kept a later one takes its place, so that typing is never in its way. */
    private void keep() {
        keeping.set(isSaved() ? Keeping.SAVED : Keeping.WAITING);
        if (waiting.getAndSet(kept) == null) {
            background.run(this::judge, this::judged, _ -> keeping.set(Keeping.FAILED));
        }
    }

    /** Runs in the background. */
    private Judged judge() throws Exception {
        KeptDraft one = waiting.getAndSet(null);
        Judged now = Judged.of(one.draft(), shelf.pictures(one));
        Optional<DeckDraft> draft = Optional.of(one.draft());
        if (draft.equals(saved) || draft.equals(untouched)) {
            shelf.drafts().drop(one.key());
        } else {
            shelf.drafts().keep(one);
        }
        return now;
    }

    private void judged(Judged now) {
        judged.set(Optional.of(now));
        if (now.draft() == kept.draft() && !isSaved()) {
            keeping.set(Keeping.KEPT);
        }
    }

    private boolean isSaved() {
        return saved.isPresent() && saved.get().equals(kept.draft());
    }

    /**
     * Takes a picture over for a card of this deck, if it is fit to be shown. The card has it once its file is named there.
     *
     * @param told is given the name to put there, or why not
     */
    public void takePicture(Path file, Consumer<TakenPicture> told) {
        background.run(() -> shelf.taken(file), told, e -> told.accept(new TakenPicture.Failed(OwnDecks.reason(e))));
    }

    /** Saves it among the decks of the user's own. */
    public void save(Consumer<SaveOutcome> told) {
        KeptDraft now = kept;
        background.run(
                () -> shelf.save(now),
                outcome -> {
                    took(now, outcome);
                    told.accept(outcome);
                },
                e -> told.accept(new SaveOutcome.Failed(OwnDecks.reason(e))));
    }

    /** What was typed meanwhile stays to be saved. */
    private void took(KeptDraft then, SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved(KeptDraft now) -> {
                saved = Optional.of(then.draft());
                kept = now.with(history.get().now());
                changed.set(false);
                keep();
            }
            case SaveOutcome.Changed _ -> changed.set(true);
            case SaveOutcome.NotSound _, SaveOutcome.Failed _ -> {}
        }
    }

    /** Looks whether another program changed the deck. */
    public void look() {
        KeptDraft now = kept;
        background.run(
                () -> shelf.changed(now),
                other -> {
                    if (now.base().equals(kept.base())) {
                        changed.set(other);
                    }
                },
                _ -> {});
    }

    /**
     * Takes over what another program wrote. What stood here can be got back by undo, and stays among what is kept.
     *
     * @param suffix what comes behind its title there
     */
    public void takeTheirs(String suffix) {
        DeckDraft titled = NewDeck.titled(kept.draft(), suffix);
        KeptDraft mine = new KeptDraft(fresh.get(), Optional.empty(), kept.base(), kept.deck(), titled);
        background.run(
                () -> {
                    shelf.drafts().keep(mine);
                    return shelf.read(kept.deck().orElseThrow());
                },
                theirs -> theirs.ifPresent(this::took),
                _ -> keeping.set(Keeping.FAILED));
    }

    private void took(KeptDraft theirs) {
        changed.set(false);
        saved = Optional.of(theirs.draft());
        kept = theirs;
        history.set(history.get().then(new DeckEdit.Replace(theirs.draft()), clock.instant()));
        keep();
    }

    /** Goes on with what was typed here; what another program wrote is put aside beside its file. */
    public void keepMine() {
        background.run(() -> shelf.over(kept), this::mine, _ -> keeping.set(Keeping.FAILED));
    }

    private void mine(KeptDraft over) {
        changed.set(false);
        saved = Optional.empty();
        kept = over.with(history.get().now());
        keep();
    }

    /**
     * Makes what was typed here a deck of its own, beside the one that another program wrote.
     *
     * @param suffix what comes behind its title
     */
    public void keepBeside(String suffix) {
        changed.set(false);
        saved = Optional.empty();
        DeckDraft titled = NewDeck.titled(kept.draft(), suffix);
        String key = kept.key();
        kept = new KeptDraft(fresh.get(), Optional.empty(), Map.of(), kept.deck(), titled);
        history.set(history.get().then(new DeckEdit.Replace(titled), clock.instant()));
        keep();
        background.run(() -> shelf.drafts().drop(key), _ -> {});
    }
}
