package nl.driehoek.report;

import java.util.List;
import java.util.Objects;
import nl.driehoek.report.ink.CardPicture;

/**
 * The pictures that a document refers to.
 *
 * @param folder the name of the folder that they are in, beside the document
 * @param all in the order in which a card shows them
 */
public record Pictures(String folder, List<CardPicture> all) {
    /** No pictures at all. */
    public static final Pictures NONE = new Pictures("", List.of());

    public Pictures {
        Objects.requireNonNull(folder);
        all = List.copyOf(all);
    }
}
