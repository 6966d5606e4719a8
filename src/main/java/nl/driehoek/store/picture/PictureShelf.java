package nl.driehoek.store.picture;

import java.util.Objects;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.picture.PictureFile;

/** Where the pictures lie that cards ask for. */
@FunctionalInterface
public interface PictureShelf {
    /** No pictures, and nobody to say where they are. */
    PictureShelf NONE = (_, _) -> new Unknown();

    /**
     * Looks for a picture.
     *
     * @param deck the id of the deck
     * @param file a name without a folder, see {@link PictureCheck#isName}
     */
    Found find(String deck, String file);

    /** What became of looking for a picture. */
    sealed interface Found {}

    /** It can be shown. */
    record Fit(PictureFile picture) implements Found {
        public Fit {
            Objects.requireNonNull(picture);
        }
    }

    /**
     * It should be there and cannot be shown.
     *
     * @param what a warning about a card's picture
     * @param detail in words of the file; may be empty
     */
    record Unfit(What what, String detail) implements Found {}

    /** Nobody can say whether there is one. */
    record Unknown() implements Found {}
}
