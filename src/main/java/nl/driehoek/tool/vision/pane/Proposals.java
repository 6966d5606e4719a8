package nl.driehoek.tool.vision.pane;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import nl.driehoek.i18n.Texts;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.vision.CoreValue;
import nl.driehoek.tool.vision.VisionText;
import nl.driehoek.ui.theme.Styles;

/** Core values that look alike, each with a button that puts them together. Lives on the FX thread. */
final class Proposals extends FlowPane {
    private static final String LINE = "vision-line";

    private final Texts texts;
    private final Consumer<List<CoreValue>> together;
    private List<List<CoreValue>> shown = List.of();

    /**
     * None yet.
     *
     * @param together puts some together
     */
    Proposals(Texts texts, Consumer<List<CoreValue>> together) {
        this.texts = texts;
        this.together = together;
        getStyleClass().add(LINE);
        Styles.there(this, false);
    }

    /** Shows these, each at least two that look alike. */
    void show(List<List<CoreValue>> doubles) {
        if (doubles.equals(shown)) {
            return;
        }
        shown = doubles;
        boolean here = getChildren().stream().anyMatch(button -> button.isFocused());
        getChildren().setAll(label());
        doubles.forEach(same -> getChildren().add(button(same)));
        Styles.there(this, !doubles.isEmpty());
        if (here && !doubles.isEmpty()) {
            getChildren().get(1).requestFocus();
        }
    }

    private Label label() {
        return ToolPane.label(texts.get(VisionText.ALIKE), Styles.STRONG);
    }

    private Button button(List<CoreValue> same) {
        String names = same.stream().map(CoreValue::name).collect(Collectors.joining(" + "));
        Button button = new Button(texts.get(VisionText.TOGETHER, names));
        button.setOnAction(_ -> together.accept(same));
        return button;
    }
}
