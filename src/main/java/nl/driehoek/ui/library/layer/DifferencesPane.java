package nl.driehoek.ui.library.layer;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.decks.Outcome;
import nl.driehoek.control.decks.OwnChanges;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.layer.Difference;
import nl.driehoek.deck.layer.Difference.Standing;
import nl.driehoek.deck.layer.Layered;
import nl.driehoek.deck.layer.Layers;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.layer.LayerText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.library.parts.ReasonWords;
import nl.driehoek.ui.theme.Banner;
import nl.driehoek.ui.theme.Banner.Tone;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;

/** What somebody changed on cards, deck by deck: the deck's text, the own one, and where both changed what is to be decided. */
public final class DifferencesPane extends VBox {
    private final OwnChanges changes;
    private final Texts texts;
    private final Banner banner = Banner.lasting();
    private final Button back;
    private final Button undo;
    private final VBox rows = new VBox();

    /**
     * Shows all of it.
     *
     * @param leave is run when somebody has seen enough
     */
    public DifferencesPane(OwnChanges changes, Texts texts, Runnable leave) {
        this.changes = changes;
        this.texts = texts;
        back = Parts.backButton(texts.get(LayerText.BACK), leave);
        undo = Parts.button(texts.get(LayerText.UNDO), () -> changes.undo(this::told), Styles.FLAT);
        getStyleClass().add("own-decks");
        rows.getStyleClass().add("own-decks");
        FlowPane buttons = new FlowPane(back, undo);
        buttons.getStyleClass().add("deck-buttons");
        getChildren()
                .setAll(
                        buttons,
                        Parts.label(texts.get(LayerText.DIFFERENCES), Styles.HEADING),
                        Parts.whole(texts.get(LayerText.DIFFERENCES_HOW), Styles.MUTED),
                        banner,
                        rows);
        WhileShown.of(changes.layersProperty(), this).subscribe(this::show);
    }

    @Override
    public void requestFocus() {
        back.requestFocus();
    }

    private void show(Layers layers) {
        boolean mine = rows.isFocusWithin();
        undo.setVisible(changes.undoable().isPresent());
        rows.getChildren().clear();
        layers.layered().forEach(this::deck);
        layers.without()
                .forEach(layer -> rows.getChildren()
                        .add(Parts.whole(texts.get(LayerText.DECK_GONE, layer.deck()), Styles.MUTED)));
        if (mine) {
            requestFocus();
        }
    }

    private void deck(Layered layered) {
        Deck.Info info = layered.kit().deck().info();
        String language = info.language().getDisplayLanguage(texts.language().locale());
        VBox cards = new VBox();
        cards.getStyleClass().add("deck-rows");
        layered.layer().cards().forEach(card -> cards.getChildren().add(card(layered, card)));
        rows.getChildren().add(Parts.part(info.title() + " · " + language, cards));
    }

    private Node card(Layered layered, String id) {
        String name = name(layered.edition().deck(), id);
        List<Difference> differences = layered.on(id);
        TextNames names =
                new TextNames(texts, differences.stream().map(Difference::key).toList());
        VBox row = new VBox(Parts.whole(name, Styles.STRONG));
        row.getStyleClass().add("difference-card");
        differences.forEach(one -> row.getChildren().add(difference(layered, one, name + ", " + names.of(one.key()))));
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("deck-buttons");
        if (layered.kit().deck().card(id).isPresent() && changes.isAtHand(layered)) {
            CardRef card = new CardRef(layered.kit().deck().id(), id);
            Button change = Parts.button(texts.get(LayerText.CHANGE_CARD), () -> fireEvent(new ChangeCardEvent(card)));
            change.setAccessibleText(texts.get(LayerText.CHANGE_NAMED, name));
            buttons.getChildren().add(change);
        }
        buttons.getChildren().add(button(LayerText.RESTORE_CARD, name, () -> changes.restore(layered, id, this::told)));
        row.getChildren().add(buttons);
        return row;
    }

    private static String name(Deck deck, String id) {
        String set = deck.setOf(id).map(CardSet::caption).orElse("");
        String card = deck.card(id).map(DifferencesPane::called).orElse(id);
        return set.isEmpty() ? card : set + " · " + card;
    }

    private static String called(Card card) {
        return card.title().orElseGet(() -> RichText.of(card.text()).words());
    }

    private Node difference(Layered layered, Difference one, String name) {
        VBox texts = new VBox(
                text(
                        one.standing() == Standing.OWN ? LayerText.DECK_TEXT : LayerText.OLD_DECK_TEXT,
                        one.change().base()),
                text(LayerText.OWN_TEXT, one.change().own()));
        texts.getStyleClass().add("difference");
        if (one.standing() == Standing.BOTH) {
            texts.getChildren().add(text(LayerText.NEW_DECK_TEXT, one.kit()));
            FlowPane buttons = new FlowPane(
                    button(LayerText.TAKE_NEWER, name, () -> changes.take(layered, one, this::told)),
                    button(LayerText.KEEP_MINE, name, () -> changes.stay(layered, one, this::told)));
            buttons.getStyleClass().add("deck-buttons");
            texts.getChildren().add(buttons);
        }
        told(one.standing(), texts);
        return texts;
    }

    private void told(Standing standing, VBox row) {
        switch (standing) {
            case OWN, BOTH -> {}
            case SAME -> row.getChildren().add(hint(LayerText.SAME));
            case TEXT_GONE -> row.getChildren().add(hint(LayerText.TEXT_GONE));
            case CARD_GONE -> row.getChildren().add(hint(LayerText.CARD_GONE));
            case UNUSABLE -> row.getChildren().add(hint(LayerText.UNUSABLE));
        }
    }

    private Label hint(LayerText key) {
        return Parts.whole(texts.get(key), Styles.MUTED);
    }

    private Node text(LayerText key, String words) {
        VBox box = new VBox(Parts.label(texts.get(key), Styles.CAPTION), Parts.whole(words));
        box.setFocusTraversable(true);
        box.setAccessibleText(texts.get(key) + ": " + words);
        box.getStyleClass().add("difference-text");
        return box;
    }

    private Button button(LayerText key, String name, Runnable action) {
        Button button = Parts.button(texts.get(key), action);
        button.setAccessibleText(texts.get(key) + ": " + name);
        return button;
    }

    private void told(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done _ -> banner.clear();
            case Outcome.Failed(var why) ->
                banner.show(Tone.DANGER, texts.get(LayerText.FAILED, texts.get(ReasonWords.of(why))));
        }
    }
}
