package nl.driehoek.ui.library.layer;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.decks.Outcome;
import nl.driehoek.control.decks.OwnChanges;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.layer.Layered;
import nl.driehoek.deck.layer.Layers;
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
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(Parts.whole(texts.get(LayerText.NONE)));
        }
        if (mine) {
            requestFocus();
        }
    }

    private void deck(Layered layered) {
        Deck.Info info = layered.kit().deck().info();
        String language = info.language().getDisplayLanguage(texts.language().locale());
        VBox cards = new VBox();
        cards.getStyleClass().add("deck-rows");
        layered.layer()
                .cards()
                .forEach(
                        card -> cards.getChildren().add(new DifferenceCard(changes, layered, card, texts, this::told)));
        rows.getChildren().add(Parts.part(info.title() + " · " + language, cards));
    }

    private void told(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done _ -> banner.clear();
            case Outcome.Failed(var why) ->
                banner.show(Tone.DANGER, texts.get(LayerText.FAILED, texts.get(ReasonWords.of(why))));
        }
    }
}
