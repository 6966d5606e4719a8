package nl.driehoek.session;

import java.util.Objects;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.session.board.WallMode;

/**
 * All that the room may see. It has no place for notes, answers, names, goals or backgrounds, so that none of these can
 * reach the wall.
 */
public sealed interface ProjectorFrame {

    /** An empty wall. */
    record Quiet() implements ProjectorFrame {}

    /**
     * A card, large.
     *
     * @param card as it is to be shown; a group's own question stands on it already
     * @param caption the set it comes from, such as "1.1 Behoefte van ouders"
     * @param accent index of the set's theme in its deck, from 0
     */
    record Showing(Card card, String caption, int accent) implements ProjectorFrame {
        public Showing {
            Objects.requireNonNull(card);
            Objects.requireNonNull(caption);
        }
    }

    /** What the room sees of a session that is played with these decks. */
    static ProjectorFrame of(Session session, Library library) {
        if (session.projection().wall() == WallMode.HIDDEN) {
            return new Quiet();
        }
        return session.current()
                .<ProjectorFrame>flatMap(ref -> library.deck(ref.deck())
                        .flatMap(deck -> deck.card(ref.card()).map(card -> showing(session, deck, card))))
                .orElseGet(Quiet::new);
    }

    private static Showing showing(Session session, Deck deck, Card card) {
        CardSet set = deck.setOf(card.id()).orElseThrow();
        return new Showing(asWorded(session, deck.ref(card), card), caption(set), accent(deck, set));
    }

    private static Card asWorded(Session session, CardRef ref, Card card) {
        String question = session.board().writing().question(ref);
        return card instanceof Card.OwnQuestion own && !question.isEmpty() ? own.worded(question) : card;
    }

    private static String caption(CardSet set) {
        boolean numbered = Character.isDigit(set.id().charAt(0));
        return numbered ? set.id() + " " + set.title() : set.title();
    }

    private static int accent(Deck deck, CardSet set) {
        return deck.themes().stream().map(theme -> theme.id()).toList().indexOf(set.theme());
    }
}
