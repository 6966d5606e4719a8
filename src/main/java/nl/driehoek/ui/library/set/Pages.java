package nl.driehoek.ui.library.set;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import nl.driehoek.control.Selection;
import nl.driehoek.control.SessionDraft;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.deck.Library;
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
    private Predicate<CardRef> changed = _ -> false;
    private Optional<Reading> reading = Optional.empty();

    /** What somebody reads of a set: all of it, or one card in large. */
    private record Reading(String deck, String set, Optional<String> card) {}

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

    /** Marks cards from now on that somebody changed for their own use. */
    public void mark(Predicate<CardRef> cards) {
        changed = cards;
    }

    /** Shows the set or the card that is read as other decks have it; where they do not, turns back to the page to begin with. */
    public void showIn(Library library) {
        Optional<Node> elsewhere = Optional.ofNullable(focusOwner()).filter(_ -> !isFocusWithin());
        Optional<Reading> was = reading;
        was.ifPresent(one -> {
            goHome();
            library.deck(one.deck()).ifPresent(deck -> readAgain(deck, one));
            elsewhere.ifPresent(Node::requestFocus);
        });
    }

    private void readAgain(Deck deck, Reading was) {
        deck.sets().stream()
                .filter(set -> set.id().equals(was.set()))
                .findFirst()
                .ifPresent(set -> {
                    read(deck, set);
                    was.card().flatMap(deck::card).ifPresent(card -> enlarge(deck, set, card));
                });
    }

    /** Turns back to the page to begin with. */
    public void goHome() {
        reading = Optional.empty();
        open = _ -> {};
        turnTo(home);
    }

    /** Marks what is chosen. */
    public void show(Selection selection) {
        open.accept(selection);
    }

    /** Turns to a page that somebody else fills. */
    public void open(Node page) {
        Node from = focusOwner();
        back = from == null ? () -> {} : from::requestFocus;
        reading = Optional.empty();
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
        Node from = focusOwner();
        back = from == null ? () -> {} : from::requestFocus;
        CardChooser cards =
                new CardChooser(deck, set, texts, draft.get().last(), choose, card -> enlarge(deck, set, card));
        cards.mark(changed);
        SetReader reader = new SetReader(set, cards, texts, openLink, () -> {
            goHome();
            Optional.ofNullable(from).ifPresent(Node::requestFocus);
        });
        reader.offer(texts.get(PaperText.PRINT_CARDS, set.caption()), () -> print.accept(Excerpt.of(deck, set)));
        reader.getStyleClass().add(Styles.accent(deck.accent(set)));
        open = cards::show;
        reading = Optional.of(new Reading(deck.id(), set.id(), Optional.empty()));
        show(draft.get().chosen());
        turnTo(new PageScroll(reader));
        reader.focus();
    }

    /** Turns to a set that was found, or to a card that was found in its set; gives the page on which it is. */
    public Node read(Hit hit) {
        read(hit.deck(), hit.set());
        hit.card().ifPresent(card -> enlarge(hit.deck(), hit.set(), card));
        return getChildren().getFirst();
    }

    /** Whether this is the page that is shown. */
    public boolean isAt(Node page) {
        return getChildren().contains(page);
    }

    private void enlarge(Deck deck, CardSet set, Card card) {
        Node from = focusOwner();
        Node page = getChildren().getFirst();
        CardReader reader = new CardReader(deck, set, card, texts, () -> {
            reading = Optional.of(new Reading(deck.id(), set.id(), Optional.empty()));
            turnTo(page);
            Optional.ofNullable(from).ifPresent(Node::requestFocus);
        });
        reading = Optional.of(new Reading(deck.id(), set.id(), Optional.of(card.id())));
        turnTo(reader);
        reader.focus();
    }

    /** Where the keyboard is; nowhere while this is not in a window, where decks may become others too. */
    private Node focusOwner() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }

    private void turnTo(Node page) {
        getChildren().setAll(page);
        applyCss(); // only then is what scrolls in the window, and can take the keyboard
    }
}
