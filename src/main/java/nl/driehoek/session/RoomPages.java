package nl.driehoek.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.page.PageCache;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;

/**
 * The pages of what the room may see: of cards, with what is filled in on them, and of what a group works at in their place.
 * Keeps those that were asked for last. Used on one thread.
 */
public final class RoomPages {
    private final Faces faces;
    private final PageCache cache = new PageCache();

    /** Pages with these ways of working. */
    public RoomPages(Faces faces) {
        this.faces = Objects.requireNonNull(faces);
    }

    /**
     * The pages of a card with these values, or of what stands in its place.
     *
     * @param card with the group's own question on it
     */
    Pages of(Library library, Deck deck, Card card, RoomValues values) {
        Optional<CardContent> face =
                values.shown() instanceof Shown.Work ? faces.face(library, deck, card, values) : Optional.empty();
        List<CardContent> pages = face.map(work -> cache.of(card, work, () -> work))
                .orElseGet(() -> cache.of(card, values, () -> filled(card, values)));
        return new Pages(pages, face.isPresent());
    }

    private static CardContent filled(Card card, RoomValues values) {
        CardContent content = CardContent.of(card);
        return values.shown() instanceof Shown.Sheet && !values.people().isEmpty()
                ? WallFace.filled(content, values.people().getFirst().values())
                : content;
    }

    /**
     * What the room can turn over.
     *
     * @param contents of the pages, at least one
     * @param work whether a group's work stands in the place of the card
     */
    record Pages(List<CardContent> contents, boolean work) {}
}
