package nl.driehoek.ui.library;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.driehoek.control.EarlierSessions;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.ui.theme.PageScroll;

/** What the library begins with: where to begin, for whoever needs that, the session that was left open, if one was, and the shelf with all sets. */
final class ShelfPage {
    private final GoOnOffer offer;
    private final ShelfPane shelf;
    private final PageScroll scroll = new PageScroll();
    private final Consumer<SessionSummary> open;
    private final Consumer<SessionSummary> follow;

    /**
     * With nothing on offer.
     *
     * @param welcome says where to begin, where somebody needs it
     * @param shelf makes the shelf for the page that it is to lie on
     * @param open is given the session that somebody wants to go on with
     * @param follow is given the session whose group meets again
     */
    ShelfPage(
            Node welcome,
            GoOnOffer offer,
            Function<PageScroll, ShelfPane> shelf,
            Consumer<SessionSummary> open,
            Consumer<SessionSummary> follow) {
        this.offer = offer;
        this.shelf = shelf.apply(scroll);
        this.open = open;
        this.follow = follow;
        scroll.lay(new VBox(offer, welcome, this.shelf));
    }

    /** The shelf on it. */
    ShelfPane shelf() {
        return shelf;
    }

    /** The page as it lies in a window. */
    Node node() {
        return scroll;
    }

    /** Offers the session that was left open; where it was being offered to the keyboard already, that stays there. */
    void offer(EarlierSessions earlier) {
        boolean focused = offer.isFocusWithin();
        earlier.leftOpen()
                .ifPresentOrElse(
                        session -> offer.show(session, () -> open.accept(session), () -> follow.accept(session)),
                        offer::clear);
        if (focused) {
            offer.focus();
        }
    }

    /** Puts the keyboard on the session that was left open if there is one, or else on the first set. */
    void focusFirst() {
        if (!offer.focus()) {
            shelf.focusFirst();
        }
    }

    /** Scrolls so far that a set that has the keyboard is seen whole. */
    void reveal(Node focused) {
        if (focused instanceof SetTile && focused.getScene() == scroll.getScene()) {
            scroll.reveal(focused);
        }
    }
}
