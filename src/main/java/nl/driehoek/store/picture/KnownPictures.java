package nl.driehoek.store.picture;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.picture.PictureFile;

/**
 * The pictures of the decks at hand, for the editions of these that a session kept: it keeps their texts, not their pictures.
 * Any thread may use it.
 */
public final class KnownPictures implements PictureShelf {
    private volatile Map<String, Map<String, PictureFile>> known = Map.of();

    /** The pictures of an edition, for another one that is made of it; whatever the id of that. */
    public static PictureShelf of(Edition edition) {
        KnownPictures pictures = new KnownPictures();
        pictures.know(List.of(edition));
        return (_, file) -> pictures.find(edition.deck().id(), file);
    }

    /** Knows the pictures of these decks from now on, and no others. */
    public void know(Collection<Edition> editions) {
        Map<String, Map<String, PictureFile>> found = new HashMap<>();
        for (Edition edition : editions) {
            Map<String, PictureFile> ofDeck =
                    found.computeIfAbsent(edition.deck().id(), _ -> new HashMap<>());
            edition.deck().cards().forEach(card -> add(card, ofDeck));
        }
        known = Map.copyOf(found);
    }

    private static void add(Card card, Map<String, PictureFile> ofDeck) {
        card.face().picture().ifPresent(one -> one.shown().ifPresent(file -> ofDeck.putIfAbsent(one.file(), file)));
    }

    @Override
    public Found find(String deck, String file) {
        PictureFile picture = known.getOrDefault(deck, Map.of()).get(file);
        return picture == null ? new Unknown() : new Fit(picture);
    }
}
