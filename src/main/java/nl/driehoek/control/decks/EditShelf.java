package nl.driehoek.control.decks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.driehoek.control.Found;
import nl.driehoek.control.decks.folder.FreeIds;
import nl.driehoek.control.decks.folder.OwnFolder;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.draft.DeckDraft;
import nl.driehoek.deck.draft.NewDeck;
import nl.driehoek.store.SaveException;
import nl.driehoek.store.deckdraft.DraftEditions;
import nl.driehoek.store.deckdraft.DraftFolder;
import nl.driehoek.store.deckdraft.DraftPictures;
import nl.driehoek.store.deckdraft.KeptDraft;
import nl.driehoek.store.deckpack.Picture;
import nl.driehoek.store.picture.KnownPictures;
import nl.driehoek.store.picture.PictureShelf;
import nl.driehoek.store.picture.Shelves;

/** What is done on disks with decks in the making. Calls may wait for these; not for the FX thread. */
final class EditShelf {
    private final OwnFolder own;
    private final Callable<Found> source;
    private final DraftFolder drafts;
    private final DraftPictures chosen;
    private final KnownPictures known = new KnownPictures();

    EditShelf(OwnFolder own, Callable<Found> source, DraftFolder drafts, DraftPictures chosen) {
        this.own = own;
        this.source = source;
        this.drafts = drafts;
        this.chosen = chosen;
    }

    /** The pictures for a deck in the making: those that were chosen for it, and those that it has. */
    PictureShelf pictures(KeptDraft draft) {
        PictureShelf there = (_, file) -> draft.deck()
                .or(draft::origin)
                .map(deck -> known.find(deck, file))
                .orElseGet(PictureShelf.Unknown::new);
        return Shelves.of(List.of(there, chosen));
    }

    /** Takes a picture over, if it is fit. */
    TakenPicture taken(Path file) throws SaveException {
        return switch (chosen.take(file)) {
            case DraftPictures.Kept(String name) -> new TakenPicture.Taken(name);
            case DraftPictures.Refused(DeckProblem why) -> new TakenPicture.Refused(why);
        };
    }

    DraftFolder drafts() {
        return drafts;
    }

    /**
     * Begins; what is kept of a deck and was not saved goes on.
     *
     * @param fresh a key that no other has
     */
    private Optional<KeptDraft> begin(Beginning beginning, String fresh) throws Exception {
        return switch (beginning) {
            case Beginning.New(DeckDraft draft) ->
                Optional.of(new KeptDraft(fresh, Optional.empty(), Map.of(), Optional.empty(), draft));
            case Beginning.Own(String deck) -> drafts.of(deck).or(() -> read(deck));
            case Beginning.Copy(String deck, String suffix) -> copy(deck, suffix, fresh);
            case Beginning.Kept(String key) -> drafts.of(key);
        };
    }

    Optional<Begun> open(Beginning beginning, String fresh) throws Exception {
        boolean untouched = beginning instanceof Beginning.New || beginning instanceof Beginning.Copy;
        known.know(source.call().editions());
        return begin(beginning, fresh).map(draft -> new Begun(draft, isSaved(draft), untouched));
    }

    private boolean isSaved(KeptDraft draft) {
        return draft.deck()
                .flatMap(this::read)
                .filter(read -> read.draft().equals(draft.draft()))
                .isPresent();
    }

    /** A deck of the user's own as it stands there now. */
    Optional<KeptDraft> read(String deck) {
        List<Edition> there = own.editions(deck);
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeptDraft(
                        deck, Optional.of(deck), digests(there), Optional.empty(), DraftEditions.opened(there)));
    }

    private Optional<KeptDraft> copy(String deck, String suffix, String fresh) throws Exception {
        List<Edition> there = source.call().editions().stream()
                .filter(edition -> edition.deck().id().equals(deck))
                .toList();
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeptDraft(
                        fresh,
                        Optional.empty(),
                        Map.of(),
                        Optional.of(deck),
                        NewDeck.titled(DraftEditions.opened(there), suffix)));
    }

    /** Whether the deck is another one now than the draft was begun with; one that is gone is not. */
    boolean changed(KeptDraft draft) {
        Map<String, String> now =
                draft.deck().map(own::editions).map(EditShelf::digests).orElse(Map.of());
        return !now.isEmpty() && !now.equals(draft.base());
    }

    /** The same, to be saved over what stands there now, which is put aside. */
    KeptDraft over(KeptDraft draft) throws Exception {
        String deck = draft.deck().orElseThrow();
        own.putAside(deck);
        return new KeptDraft(draft.key(), draft.deck(), digests(own.editions(deck)), draft.origin(), draft.draft());
    }

    /** Saves a draft among the decks of the user's own, and keeps it no longer. */
    SaveOutcome save(KeptDraft draft) throws Exception {
        if (changed(draft)) {
            return new SaveOutcome.Changed();
        }
        String id = draft.deck().isPresent() ? draft.deck().get() : new FreeIds(own, source).of(draft.title());
        Optional<List<Edition>> editions =
                DraftEditions.editions(draft.draft(), id, DraftEditions.next(own.editions(id)), pictures(draft));
        if (editions.isEmpty()) {
            return new SaveOutcome.NotSound();
        }
        own.put(editions.get(), Picture.of(editions.get()));
        known.know(editions.get());
        drafts.drop(draft.key());
        return new SaveOutcome.Saved(
                new KeptDraft(id, Optional.of(id), digests(own.editions(id)), Optional.empty(), draft.draft()));
    }

    private static Map<String, String> digests(List<Edition> editions) {
        Map<String, String> digests = new HashMap<>();
        editions.forEach(edition -> digests.put(edition.deck().info().language().toLanguageTag(), edition.digest()));
        return digests;
    }
}
