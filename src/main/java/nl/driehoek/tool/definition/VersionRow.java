package nl.driehoek.tool.definition;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Texts;

/** An earlier wording: how it begins, and what can be done with it. */
final class VersionRow extends HBox {
    private static final String ROW = "definition-version";
    private static final int LONGEST = 80;

    private final ToggleButton compare;
    private final Button back;

    /**
     * A version.
     *
     * @param version from 1
     */
    VersionRow(int version, String words, Texts texts) {
        Label text = new Label(texts.get(DefinitionText.VERSION, version) + ": "
                + RichText.plain(words).line(LONGEST));
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        compare = new ToggleButton(texts.get(DefinitionText.COMPARE));
        compare.setAccessibleText(texts.get(DefinitionText.COMPARE_WITH, version));
        compare.setMinWidth(USE_PREF_SIZE);
        back = new Button(texts.get(DefinitionText.PUT_BACK));
        back.setAccessibleText(texts.get(DefinitionText.PUT_BACK_VERSION, version));
        back.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, compare, back);
        getStyleClass().add(ROW);
    }

    void onCompare(Consumer<Boolean> action) {
        compare.setOnAction(_ -> action.accept(compare.isSelected()));
    }

    void onPutBack(Runnable action) {
        back.setOnAction(_ -> action.run());
    }

    void setCompared(boolean compared) {
        compare.setSelected(compared);
    }
}
