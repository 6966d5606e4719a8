package nl.driehoek.control.decks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.driehoek.control.Found;
import nl.driehoek.control.decks.folder.FreeIds;
import nl.driehoek.control.decks.folder.OwnFolder;
import nl.driehoek.deck.Edition;
import nl.driehoek.store.SaveException;
import nl.driehoek.store.deckcsv.QuestionCards;
import nl.driehoek.store.deckpack.Picture;

/** Keeps questions of a session as cards in a deck of the user's own. Calls may wait for disks; not for the FX thread. */
record QuestionShelf(OwnFolder own, Callable<Found> source) {
    /** The title of the deck that has them now; empty where the one that was meant is not there. */
    Optional<String> keep(QuestionWish wish) throws Exception {
        if (wish.deck().isEmpty()) {
            String id = new FreeIds(own, source).of(wish.title());
            return put(List.of(QuestionCards.of(id, wish.language(), wish.title(), wish.questions())), List.of());
        }
        var there = own.of(wish.deck().get()).values();
        List<Edition> editions =
                there.stream().flatMap(pack -> pack.editions().stream()).toList();
        List<Picture> pictures =
                there.stream().flatMap(pack -> pack.pictures().stream()).toList();
        return editions.isEmpty()
                ? Optional.empty()
                : put(QuestionCards.with(editions, wish.title(), wish.questions()), pictures);
    }

    private Optional<String> put(List<Edition> editions, List<Picture> pictures) throws SaveException {
        own.put(editions, pictures);
        return Optional.of(editions.getFirst().deck().info().title());
    }
}
