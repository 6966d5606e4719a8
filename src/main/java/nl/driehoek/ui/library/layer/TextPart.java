package nl.driehoek.ui.library.layer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.decks.CardTexts.Line;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.layer.LayerText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.GrowingText;
import nl.driehoek.ui.theme.Styles;

/** One text of a card to change, with what the deck says below it where that differs. */
final class TextPart extends VBox {
    private static final int MOST_ROWS = 14;

    private final Line line;
    private final TextArea area = new TextArea();
    private final VBox deck = new VBox();

    /**
     * Shows this text.
     *
     * @param name what it is called
     * @param typed is run after each key
     * @param stay is run where somebody keeps the own text beside a newer one
     */
    TextPart(Line line, String name, Texts texts, Runnable typed, Runnable stay) {
        this.line = line;
        Label heading = Parts.label(name, Styles.STRONG);
        heading.setLabelFor(area);
        area.setAccessibleText(name);
        GrowingText.let(area, 1, MOST_ROWS);
        deck.getStyleClass().add("deck-says");
        String says = texts.get(line.isNewer() ? LayerText.NEWER : LayerText.DECK_SAYS, line.kit());
        Label words = Parts.whole(says, Styles.MUTED);
        if (line.isNewer()) {
            words.getStyleClass().setAll("label", Styles.NOTICE, Styles.NOTICE_HINT);
        }
        FlowPane buttons = new FlowPane(back(name, texts));
        buttons.getStyleClass().add("deck-buttons");
        if (line.isNewer()) {
            buttons.getChildren().add(named(LayerText.KEEP_MINE, name, texts, stay));
        }
        deck.getChildren().setAll(words, buttons);
        getStyleClass().add("text-part");
        getChildren().setAll(heading, area, deck);
        area.textProperty().subscribe(text -> Styles.there(deck, !text.equals(line.kit())));
        area.textProperty().subscribe((_, _) -> typed.run());
    }

    private Button back(String name, Texts texts) {
        return named(line.isNewer() ? LayerText.TAKE_NEWER : LayerText.RESTORE_TEXT, name, texts, this::restore);
    }

    private static Button named(LayerText key, String name, Texts texts, Runnable action) {
        Button button = Parts.button(texts.get(key), action);
        button.setAccessibleText(texts.get(key) + ": " + name);
        return button;
    }

    /** As typing does it, so that it can be taken back in the field. */
    private void restore() {
        area.replaceText(0, area.getLength(), line.kit());
        area.requestFocus();
    }

    Line line() {
        return line;
    }

    String text() {
        return area.getText();
    }

    /** Puts a text there, which nobody typed. */
    void show(String text) {
        area.setText(text);
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }
}
