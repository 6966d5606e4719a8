package nl.driehoek.ui.library.set;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import nl.driehoek.control.Selection;
import nl.driehoek.control.SessionDraft;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.paper.PaperText;
import nl.driehoek.search.Hit;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;

/** One page at a time: the one to begin with, a set from within, or a card in large; each leads back to the one before. */
public final class Pages extends StackPane {
    private final Node home;
    private final Texts texts;
    private final Supplier<SessionDraft> draft;
    private final Consumer<UnaryOperator<Selection>> choose;
    private final Consumer<Excerpt> print;
    private final Consumer<String> openLink;
    private Consumer<Selection> open = _ -> {};
    private Runnable back = () -> {};

    /**
     * At the page to begin with.
     *
     * @param draft the session in the making
     * @param choose is given what becomes of the selection
     * @param print is given a set that somebody wants on paper
     * @param openLink is given the address of a link that the reader follows
     */
    public Pages(
            Node home,
            Texts texts,
            Supplier<SessionDraft> draft,
            Consumer<UnaryOperator<Selection>> choose,
            Consumer<Excerpt> print,
            Consumer<String> openLink) {
        this.print = print;
        this.home = home;
        this.texts = texts;
        this.draft = draft;
        this.choose = choose;
        this.openLink = openLink;
        goHome();
    }

    /** Turns back to the page to begin with. */
    public void goHome() {
        open = _ -> {};
        turnTo(home);
    }

    /** Marks what is chosen. */
    public void show(Selection selection) {
        open.accept(selection);
    }

    /** Turns to a page that somebody else fills. */
    public void open(Node page) {
        Node from = getScene().getFocusOwner();
        back = from == null ? () -> {} : from::requestFocus;
        open = _ -> {};
        turnTo(page);
    }

    /** Turns back from that page; the keyboard comes back to where it was. */
    public void back() {
        goHome();
        back.run();
    }

    /** Turns to a set from within; the keyboard comes back to where it was. */
    public void read(Deck deck, CardSet set) {
        Node from = getScene().getFocusOwner();
        back = from == null ? () -> {} : from::requestFocus;
        int accent = deck.accent(set);
        CardChooser cards =
                new CardChooser(deck, set, texts, draft.get().last(), choose, card -> enlarge(set, card, accent));
        SetReader reader = new SetReader(set, cards, texts, openLink, () -> {
            goHome();
            Optional.ofNullable(from).ifPresent(Node::requestFocus);
        });
        reader.offer(texts.get(PaperText.PRINT_CARDS, set.caption()), () -> print.accept(Excerpt.of(deck, set)));
        reader.getStyleClass().add(Styles.accent(accent));
        open = cards::show;
        show(draft.get().chosen());
        turnTo(new PageScroll(reader));
        reader.focus();
    }

    /** Turns to a set that was found, or to a card that was found in its set; gives the page on which it is. */
    public Node read(Hit hit) {
        read(hit.deck(), hit.set());
        hit.card().ifPresent(card -> enlarge(hit.set(), card, hit.deck().accent(hit.set())));
        return getChildren().getFirst();
    }

    /** Whether this is the page that is shown. */
    public boolean isAt(Node page) {
        return getChildren().contains(page);
    }

    private void enlarge(CardSet set, Card card, int accent) {
        Node from = getScene().getFocusOwner();
        Node page = getChildren().getFirst();
        CardReader reader = new CardReader(set, accent, card, texts, () -> {
            turnTo(page);
            from.requestFocus();
        });
        turnTo(reader);
        reader.focus();
    }

    private void turnTo(Node page) {
        getChildren().setAll(page);
        applyCss(); // only then is what scrolls in the window, and can take the keyboard
    }
}
