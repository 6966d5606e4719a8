package nl.driehoek.session;

import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.shape.Zoom;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.session.board.Wall;
import nl.driehoek.session.board.WallCover;
import nl.driehoek.session.board.WallMode;

/**
 * All that the room may see. It has no place for notes, goals or backgrounds, so that none of these can reach the wall; of
 * answers and of what else was written on a card it holds what the facilitator turned over, and nothing else.
 */
public sealed interface ProjectorFrame {

    /** An empty wall. */
    record Quiet() implements ProjectorFrame {}

    /**
     * A wall of one plain colour.
     *
     * @param light white rather than black
     */
    record Plain(boolean light) implements ProjectorFrame {}

    /**
     * A card, large.
     *
     * @param content what stands on this page of it; a group's own question is in it already
     * @param caption the set it comes from, such as "1.1 Behoefte van ouders"
     * @param accent index of the set's theme in its deck, from 0
     * @param page which part of the card this is
     * @param ink what is drawn on it for the room to see
     */
    record Showing(CardContent content, String caption, int accent, Page page, Drawing ink) implements ProjectorFrame {
        public Showing {
            Objects.requireNonNull(content);
            Objects.requireNonNull(caption);
            Objects.requireNonNull(page);
            Objects.requireNonNull(ink);
        }

        /** A page on which nothing is drawn. */
        public Showing(CardContent content, String caption, int accent, Page page) {
            this(content, caption, accent, page, Drawing.EMPTY);
        }

        /** A card that is shown whole. */
        public Showing(Card card, String caption, int accent) {
            this(CardContent.of(card), caption, accent, new Page(1, 1));
        }
    }

    /**
     * A page of a card, or the part of it that is shown large.
     *
     * @param number from 1
     * @param of how many pages the card has, 1 or more
     */
    record Page(int number, int of, Zoom zoom) {
        public Page {
            Objects.requireNonNull(zoom);
        }

        /** A whole page. */
        public Page(int number, int of) {
            this(number, of, Zoom.WHOLE);
        }

        /** Whether all of it is shown, and not a part of it large. */
        public boolean isWhole() {
            return zoom.isWhole();
        }
    }

    /** What the room sees of a session that is played with these decks. */
    static ProjectorFrame of(Session session, Library library) {
        return of(session, library, new RoomPages(Faces.NONE));
    }

    /** What the room sees of a session that is played with these decks, whose pages are these. */
    static ProjectorFrame of(Session session, Library library, RoomPages pages) {
        Wall wall = session.projection().wall();
        if (wall.cover() != WallCover.NONE) {
            return new Plain(wall.cover() == WallCover.WHITE);
        }
        return wall.held()
                .or(() -> session.current()
                        .filter(_ -> wall.mode() == WallMode.LIVE)
                        .map(ref -> here(session, ref)))
                .<ProjectorFrame>flatMap(held -> held.card()
                        .flatMap(ref -> showing(library, ref, held, pages).map(PhaseMarks.of(ref, timerOf(session)))))
                .orElseGet(Quiet::new);
    }

    /** The time that the room sees of a session; empty where it sees none. */
    static Optional<RoundTimer> timerOf(Session session) {
        return session.projection().timer().filter(RoundTimer::onWall);
    }

    /** The current card whole, with the group's own question on it, whether the room sees it or not. */
    static Optional<Card> current(Session session, Library library) {
        return session.current()
                .flatMap(ref -> library.card(ref).map(session.board().writing().wording(ref)::on));
    }

    /** The current card at the page that it was turned to, whether the room sees it or not. */
    static Optional<Showing> currentPage(Session session, Library library, RoomPages pages) {
        Optional<RoundTimer> timer = session.projection().timer();
        return session.current()
                .flatMap(ref -> showing(library, ref, here(session, ref), pages).map(PhaseMarks.of(ref, timer)));
    }

    /** A page of any card, from 0, as the wall would show it now; empty where the card or the page is not at hand. */
    static Optional<Showing> page(Session session, Library library, CardRef ref, int page) {
        return showing(library, ref, Wall.Held.of(session.board(), ref, page), new RoomPages(Faces.NONE))
                .filter(showing -> showing.page().number() == page + 1);
    }

    private static Wall.Held here(Session session, CardRef ref) {
        return Wall.Held.of(session.board(), session.projection(), Optional.of(ref));
    }

    private static Optional<Showing> showing(Library library, CardRef ref, Wall.Held held, RoomPages pages) {
        return library.deckOf(ref)
                .flatMap(deck -> deck.card(ref.card()).map(card -> showing(library, deck, card, held, pages)));
    }

    private static Showing showing(Library library, Deck deck, Card card, Wall.Held held, RoomPages pages) {
        RoomPages.Pages cut = pages.of(library, deck, held.wording().on(card), held.values());
        int page = Math.min(held.page(), cut.contents().size() - 1);
        CardSet set = deck.setOf(card.id()).orElseThrow();
        Drawing ink = cut.work() ? Drawing.EMPTY : held.ink().getOrDefault(page, Drawing.EMPTY);
        return new Showing(
                cut.contents().get(page),
                set.caption(),
                deck.accent(set),
                new Page(page + 1, cut.contents().size(), held.zoom()),
                ink);
    }
}
