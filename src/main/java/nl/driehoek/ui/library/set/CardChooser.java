package nl.driehoek.ui.library.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.control.Selection;
import nl.driehoek.control.Selection.Extent;
import nl.driehoek.control.past.LastTime;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.i18n.FollowText;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.layer.LayerText;
import nl.driehoek.ui.card.MarkdownView;
import nl.driehoek.ui.card.picture.PictureThumb;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

/** The cards of one set below each other, each to choose if it belongs on a draw pile and to look at in large. */
public final class CardChooser extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Texts texts;
    private final LastTime last;
    private final Consumer<UnaryOperator<Selection>> choose;
    private final Consumer<Card> enlarge;
    private final Map<CardRef, Label> kinds = new HashMap<>();
    private final List<Consumer<Selection>> watchers = new ArrayList<>();

    /**
     * The cards of this set, none chosen.
     *
     * @param last what the group drew last time
     * @param choose is given what becomes of the selection
     * @param enlarge is given a card that somebody wants to see in large
     */
    public CardChooser(
            Deck deck,
            CardSet set,
            Texts texts,
            LastTime last,
            Consumer<UnaryOperator<Selection>> choose,
            Consumer<Card> enlarge) {
        this.last = last;
        this.texts = texts;
        this.choose = choose;
        this.enlarge = enlarge;
        getStyleClass().add("chooser");
        List<CardRef> all = Selection.cardsOf(deck, set);
        if (!all.isEmpty()) {
            getChildren().add(wholeSet(all));
        }
        set.cards().forEach(card -> getChildren().add(row(card, deck.ref(card))));
    }

    /** Marks what is chosen. */
    public void show(Selection selection) {
        watchers.forEach(watcher -> watcher.accept(selection));
    }

    /** Marks the cards that somebody changed for their own use. */
    public void mark(Predicate<CardRef> changed) {
        kinds.forEach((card, kind) -> {
            if (changed.test(card)) {
                kind.setText(kind.getText() + " · " + texts.get(LayerText.CHANGED_MARK));
            }
        });
    }

    private CheckBox wholeSet(List<CardRef> cards) {
        CheckBox whole = new CheckBox(texts.get(LibraryText.WHOLE_SET));
        whole.getStyleClass().add("whole-set");
        whole.setOnAction(_ -> choose.accept(now -> now.toggle(cards)));
        watchers.add(selection -> {
            whole.setIndeterminate(selection.extent(cards) == Extent.SOME);
            whole.setSelected(selection.extent(cards) == Extent.ALL);
        });
        return whole;
    }

    private Node row(Card card, CardRef ref) {
        VBox words = words(card, ref);
        String name = texts.get(LibraryText.ENLARGE) + ": " + spoken(card);
        HBox row = Parts.row(
                words, "chooser-row", words, Parts.iconButton(Feather.MAXIMIZE_2, name, () -> enlarge.accept(card)));
        PictureThumb.of(card).ifPresent(picture -> row.getChildren().add(1, picture));
        words.setOnMouseClicked(_ -> enlarge.accept(card));
        if (card.kind().drawable()) {
            CheckBox box = box(card, ref);
            row.getChildren().addFirst(box);
            words.setOnMouseClicked(_ -> box.fire());
            watchers.add(selection -> row.pseudoClassStateChanged(CHOSEN, selection.has(ref)));
        }
        return row;
    }

    private CheckBox box(Card card, CardRef ref) {
        CheckBox box = new CheckBox();
        String drawn = last.cards().contains(ref) ? ", " + texts.get(FollowText.LAST_TIME) : "";
        box.setAccessibleText(spoken(card) + drawn);
        box.setOnAction(_ -> choose.accept(now -> now.toggle(ref)));
        watchers.add(selection -> box.setSelected(selection.has(ref)));
        return box;
    }

    private VBox words(Card card, CardRef ref) {
        boolean drawn = last.cards().contains(ref);
        String title = card.title().map(name -> kind(card) + " · " + name).orElse(kind(card));
        String kind = drawn ? title + " · " + texts.get(FollowText.LAST_TIME) : title;
        MarkdownView text = new MarkdownView(_ -> {});
        text.setMarkdown(card.text());
        text.setMouseTransparent(true); // a click anywhere in the row chooses; links are for the card in large
        Label named = Parts.label(kind, Styles.CAPTION, "card-kind");
        kinds.put(ref, named);
        return new VBox(named, text);
    }

    private String spoken(Card card) {
        return kind(card) + ": " + card.title().orElse(card.text());
    }

    private String kind(Card card) {
        return texts.get(DeckText.of(card.kind().word()));
    }
}
