package nl.driehoek.ui.library;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.control.Selection;
import nl.driehoek.control.Selection.Extent;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.theme.Styles;

/** A card set as it lies on the shelf: Space or a click chooses it, Enter opens it. */
final class SetTile extends VBox {
    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");
    private static final PseudoClass PART = PseudoClass.getPseudoClass("part");

    private final Texts texts;
    private final CardSet set;
    private final List<CardRef> cards;
    private Extent extent = Extent.NONE;

    /**
     * A tile that nobody has chosen yet.
     *
     * @param choose is run when the tile is chosen, or no longer
     * @param open is run when somebody wants to look inside
     */
    SetTile(Deck deck, CardSet set, Texts texts, Runnable choose, Runnable open) {
        this.texts = texts;
        this.set = set;
        this.cards = Selection.cardsOf(deck, set);
        getStyleClass().add("set-tile");
        setFocusTraversable(true);
        setAccessibleRole(alwaysAtHand() ? AccessibleRole.BUTTON : AccessibleRole.CHECK_BOX);
        getChildren().setAll(head(), title(), goal(), filler(), foot(open));
        show(Selection.NONE);
        Runnable main = alwaysAtHand() ? open : choose;
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                main.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, main, open));
    }

    /** What a set is called, with its number where it has one. */
    static String caption(CardSet set) {
        return numbered(set) ? set.id() + " " + set.title() : set.title();
    }

    /** Shows how much of this set is chosen. */
    void show(Selection selection) {
        extent = selection.extent(cards);
        pseudoClassStateChanged(WHOLE, extent == Extent.ALL);
        pseudoClassStateChanged(PART, extent == Extent.SOME);
        setAccessibleText(spoken(cards.stream().filter(selection::has).count()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        notifyAccessibleAttributeChanged(AccessibleAttribute.INDETERMINATE);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case SELECTED -> extent == Extent.ALL;
            case INDETERMINATE -> extent == Extent.SOME;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private String spoken(long chosen) {
        String name = caption(set);
        if (alwaysAtHand()) {
            return name + ", " + texts.get(LibraryText.ALWAYS_AT_HAND);
        }
        return switch (extent) {
            case ALL -> texts.get(LibraryText.TILE_WHOLE, name);
            case SOME -> texts.get(LibraryText.TILE_PART, name, chosen, cards.size());
            case NONE -> texts.get(LibraryText.TILE_NONE, name);
        };
    }

    private void pressed(KeyEvent key, Runnable main, Runnable open) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case SPACE -> main.run();
            case ENTER -> open.run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private HBox head() {
        Label number = new Label(numbered(set) ? set.id() : texts.get(LibraryText.ALWAYS_AT_HAND));
        number.getStyleClass().add(Styles.CHIP);
        HBox head = new HBox(number, filler());
        if (!alwaysAtHand()) {
            Region tick = new Region();
            tick.getStyleClass().add("tick");
            Region mark = new HBox(tick);
            mark.getStyleClass().add("mark");
            head.getChildren().add(mark);
        }
        head.getStyleClass().add("head");
        return head;
    }

    private Label title() {
        Label title = new Label(set.title());
        title.getStyleClass().add("set-title");
        title.setMinHeight(USE_PREF_SIZE);
        return title;
    }

    private Label goal() {
        Label goal = new Label(
                set.guide().goals().stream().findFirst().map(SetTile::plain).orElse(""));
        goal.getStyleClass().addAll("set-goal", Styles.MUTED);
        return goal;
    }

    private HBox foot(Runnable open) {
        Label counts = new Label(counts());
        counts.getStyleClass().addAll("set-counts", Styles.MUTED);
        counts.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(counts, Priority.ALWAYS);
        Button look = new Button(texts.get(LibraryText.LOOK));
        look.getStyleClass().addAll(Styles.FLAT, "look");
        look.setAccessibleText(texts.get(LibraryText.LOOK_AT, caption(set)));
        look.setFocusTraversable(false); // Enter on the tile does the same, so the keyboard has one stop a set
        look.setMinWidth(USE_PREF_SIZE);
        look.setOnAction(_ -> open.run());
        HBox foot = new HBox(counts, look);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private String counts() {
        return alwaysAtHand()
                ? texts.get(LibraryText.CARDS, set.cards().size())
                : Stream.of(
                                texts.get(LibraryText.QUESTIONS, count(Card.Kind.QUESTION)),
                                texts.get(LibraryText.OWN_QUESTIONS, count(Card.Kind.OWN_QUESTION)),
                                texts.get(LibraryText.ASSIGNMENTS, count(Card.Kind.ASSIGNMENT)))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private long count(Card.Kind kind) {
        return set.cards().stream().filter(card -> card.kind() == kind).count();
    }

    private boolean alwaysAtHand() {
        return cards.isEmpty();
    }

    private static boolean numbered(CardSet set) {
        return Character.isDigit(set.id().charAt(0));
    }

    /** A line of CommonMark without the signs that stress words, for where a label has to do. */
    private static String plain(String markdown) {
        return markdown.replaceAll("[*_`]", "");
    }

    private static Region filler() {
        Region filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        VBox.setVgrow(filler, Priority.ALWAYS);
        return filler;
    }
}
