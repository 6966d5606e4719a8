package nl.driehoek.ui.library.layer;

import java.util.List;
import java.util.function.Consumer;
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
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.layer.LayerText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** One card on which somebody changed texts: each as the deck has it and as it is now, and what can be done about it. */
final class DifferenceCard extends VBox {
    private final OwnChanges changes;
    private final Layered layered;
    private final Texts texts;
    private final Consumer<Outcome> told;
    private final String name;

    /**
     * Shows this card of an edition.
     *
     * @param told is given what came of what was done
     */
    DifferenceCard(OwnChanges changes, Layered layered, String id, Texts texts, Consumer<Outcome> told) {
        this.changes = changes;
        this.layered = layered;
        this.texts = texts;
        this.told = told;
        name = name(layered.edition().deck(), id);
        getStyleClass().add("difference-card");
        getChildren().add(Parts.whole(name, Styles.STRONG));
        List<Difference> differences = layered.on(id);
        TextNames names =
                new TextNames(texts, differences.stream().map(Difference::key).toList());
        differences.forEach(one -> getChildren().add(difference(one, names.of(one.key()))));
        getChildren().add(buttons(id));
    }

    private FlowPane buttons(String id) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("deck-buttons");
        if (layered.kit().deck().card(id).isPresent() && changes.isAtHand(layered)) {
            CardRef card = new CardRef(layered.kit().deck().id(), id);
            Button change = Parts.button(texts.get(LayerText.CHANGE_CARD), () -> fireEvent(new ChangeCardEvent(card)));
            change.setAccessibleText(texts.get(LayerText.CHANGE_NAMED, name));
            buttons.getChildren().add(change);
        }
        buttons.getChildren().add(button(LayerText.RESTORE_CARD, name, () -> changes.restore(layered, id, told)));
        return buttons;
    }

    private static String name(Deck deck, String id) {
        String set = deck.setOf(id).map(CardSet::caption).orElse("");
        String card = deck.card(id).map(DifferenceCard::called).orElse(id);
        return set.isEmpty() ? card : set + " · " + card;
    }

    private static String called(Card card) {
        return card.title().orElseGet(() -> RichText.of(card.text()).words());
    }

    private Node difference(Difference one, String called) {
        LayerText before = one.standing() == Standing.OWN ? LayerText.DECK_TEXT : LayerText.OLD_DECK_TEXT;
        VBox all = new VBox(
                Parts.label(called, Styles.MUTED),
                text(before, one.change().base()),
                text(LayerText.OWN_TEXT, one.change().own()));
        all.getStyleClass().add("difference");
        if (one.standing() == Standing.BOTH) {
            all.getChildren().addAll(text(LayerText.NEW_DECK_TEXT, one.kit()), decide(one, name + ", " + called));
        }
        tell(one.standing(), all);
        return all;
    }

    private FlowPane decide(Difference one, String spoken) {
        FlowPane buttons = new FlowPane(
                button(LayerText.TAKE_NEWER, spoken, () -> changes.take(layered, one, told)),
                button(LayerText.KEEP_MINE, spoken, () -> changes.stay(layered, one, told)));
        buttons.getStyleClass().add("deck-buttons");
        return buttons;
    }

    private void tell(Standing standing, VBox row) {
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

    private Button button(LayerText key, String spoken, Runnable action) {
        Button button = Parts.button(texts.get(key), action);
        button.setAccessibleText(texts.get(key) + ": " + spoken);
        return button;
    }
}
