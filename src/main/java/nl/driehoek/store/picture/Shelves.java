package nl.driehoek.store.picture;

import java.util.List;

/** Several shelves, of which the first counts that has a picture. */
public final class Shelves {
    private Shelves() {}

    /** Looks on each of these in turn; what the last one says counts where none has it. */
    public static PictureShelf of(List<PictureShelf> shelves) {
        return (deck, file) -> shelves.stream()
                .map(shelf -> shelf.find(deck, file))
                .reduce((first, next) -> first instanceof PictureShelf.Fit ? first : next)
                .orElseGet(PictureShelf.Unknown::new);
    }
}
