package nl.driehoek.ui.library.plan;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.session.plan.Topic;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is chosen and not planned: it comes shuffled after the plan, unless a click plans it. */
final class BesidePane extends VBox {
    private final Consumer<List<Topic>> plan;

    /**
     * Nothing beside the plan.
     *
     * @param plan is given what should be planned too
     */
    BesidePane(Consumer<List<Topic>> plan) {
        this.plan = plan;
        getStyleClass().add("beside");
    }

    /** Shows these; takes no room where there are none. */
    void show(List<Topic> topics, PlanWords words) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        topics.forEach(topic -> chips.getChildren().add(chip(topic, words)));
        if (topics.size() > 1) {
            chips.getChildren()
                    .add(Parts.button(
                            words.texts().get(LibraryText.PLAN_ALL), () -> plan.accept(topics), Styles.FLAT, "look"));
        }
        getChildren().setAll(Parts.label(words.texts().get(LibraryText.PLAN_BESIDE), Styles.MUTED), chips);
        Styles.there(this, !topics.isEmpty());
    }

    private Button chip(Topic topic, PlanWords words) {
        String name = words.mark(topic) + " · " + words.name(topic);
        Button chip = new Button(name, new FontIcon(Feather.PLUS));
        chip.getStyleClass().addAll("beside-chip", Styles.accent(words.accent(topic)));
        chip.setAccessibleText(words.texts().get(LibraryText.PLAN_ADD, name));
        chip.setOnAction(_ -> plan.accept(List.of(topic)));
        return chip;
    }
}
