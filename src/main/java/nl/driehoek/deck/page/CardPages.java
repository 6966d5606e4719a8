package nl.driehoek.deck.page;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;

/**
 * Cuts cards that are too long for a wall into pages that each can be read from the back of a room. A page has the card's
 * title and a part of its content, the same whatever the size of the screen, so that all who show it agree.
 */
public final class CardPages {
    private CardPages() {}

    /** The pages of a card, in order, at least one; all of it where it fits on one. */
    public static List<CardContent> of(Card card) {
        return of(CardContent.of(card));
    }

    /** The pages of a content; of a page that page alone. */
    public static List<CardContent> of(CardContent content) {
        List<List<Piece>> pages = PageCut.pages(content);
        if (pages.size() <= 1) {
            return List.of(content);
        }
        List<CardContent> cut = new ArrayList<>();
        for (List<Piece> page : pages) {
            cut.add(content.page(joined(page), cut.isEmpty()));
        }
        return List.copyOf(cut);
    }

    /** The parts on a page: pieces of one part that follow each other are in one again. */
    private static List<Part> joined(List<Piece> pieces) {
        List<Piece> parts = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!parts.isEmpty() && parts.getLast().whole() == piece.whole()) {
                parts.add(parts.removeLast().until(piece.to()));
            } else {
                parts.add(piece);
            }
        }
        return parts.stream().map(Piece::part).toList();
    }
}
