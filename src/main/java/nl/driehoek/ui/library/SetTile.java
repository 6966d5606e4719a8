package nl.driehoek.ui.library;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.control.Selection;
import nl.driehoek.control.Selection.Extent;
import nl.driehoek.control.past.LastTime;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.FollowText;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.library.parts.KindCounts;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.library.parts.SetChip;
import nl.driehoek.ui.theme.Styles;

/** A card set as it lies on the shelf: Space or a click chooses it, Enter opens it. */
final class SetTile extends VBox {
    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");
    private static final PseudoClass PART = PseudoClass.getPseudoClass("part");

    private final Texts texts;
    private final CardSet set;
    private final List<CardRef> cards;
    private final Label before = Parts.label("", "set-counts", Styles.STRONG);
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
        getChildren().setAll(head(), title(), goal(), Parts.filler(), foot(open));
        show(LastTime.NONE);
        show(Selection.NONE);
        listen(alwaysAtHand() ? open : choose, open);
    }

    /** Shows how much of this set is chosen. */
    void show(Selection selection) {
        extent = selection.extent(cards);
        pseudoClassStateChanged(WHOLE, extent == Extent.ALL);
        pseudoClassStateChanged(PART, extent == Extent.SOME);
        setAccessibleText(spoken(cards.stream().filter(selection::has).count()));
        setAccessibleHelp(before.getText());
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        notifyAccessibleAttributeChanged(AccessibleAttribute.INDETERMINATE);
    }

    /** Says how much of this set the group drew last time; nothing where that is none. */
    void show(LastTime last) {
        long drawn = last.count(cards);
        before.setText(drawn == 0 ? "" : texts.get(FollowText.LAST_TIME_OF, drawn, cards.size()));
        getChildren().remove(before);
        if (drawn > 0) {
            getChildren().add(getChildren().size() - 1, before);
        }
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
        String name = set.caption();
        if (alwaysAtHand()) {
            return name + ", " + texts.get(LibraryText.ALWAYS_AT_HAND);
        }
        return switch (extent) {
            case ALL -> texts.get(LibraryText.TILE_WHOLE, name);
            case SOME -> texts.get(LibraryText.TILE_PART, name, chosen, cards.size());
            case NONE -> texts.get(LibraryText.TILE_NONE, name);
        };
    }

    private void listen(Runnable main, Runnable open) {
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                main.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            boolean space = key.getCode() == KeyCode.SPACE;
            if ((space || key.getCode() == KeyCode.ENTER) && !key.isShortcutDown() && !key.isAltDown()) {
                (space ? main : open).run();
                key.consume();
            }
        });
    }

    private HBox head() {
        HBox head = new HBox();
        SetChip.of(set, texts).ifPresent(head.getChildren()::add);
        head.getChildren().add(Parts.filler());
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
        Label title = Parts.label(set.title(), "set-title");
        title.setMinHeight(USE_PREF_SIZE);
        return title;
    }

    private Label goal() {
        String goal = set.guide().goals().stream().findFirst().orElse("");
        return Parts.label(RichText.of(goal).words(), "set-goal", Styles.MUTED);
    }

    private HBox foot(Runnable open) {
        Label counts = Parts.label(counts(), "set-counts", Styles.MUTED);
        Button look = Parts.button(texts.get(LibraryText.LOOK), open, Styles.FLAT, "look");
        look.setAccessibleText(texts.get(LibraryText.LOOK_AT, set.caption()));
        look.setFocusTraversable(false); // Enter on the tile does the same, so the keyboard has one stop a set
        return Parts.row(counts, "foot", counts, look);
    }

    private String counts() {
        return alwaysAtHand() ? texts.get(LibraryText.CARDS, set.cards().size()) : KindCounts.of(set.cards(), texts);
    }

    private boolean alwaysAtHand() {
        return cards.isEmpty();
    }
}
