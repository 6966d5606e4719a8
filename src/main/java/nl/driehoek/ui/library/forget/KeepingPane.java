package nl.driehoek.ui.library.forget;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.forget.ForgetText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.topic.HelpTopics;

/** How long sessions are kept, and a way to delete all. */
public final class KeepingPane extends VBox {
    private static final List<Integer> MONTHS = List.of(0, 3, 6, 12, 18, 24, 36, 60);

    private final Texts texts;

    /**
     * With the limit that was chosen.
     *
     * @param months 0 for none
     * @param choose is given another limit
     * @param deleteAll is run when all is to be deleted; asks before it does
     * @param deleteSetAside is run when what was set aside is to be deleted; asks before it does
     */
    public KeepingPane(Texts texts, int months, IntConsumer choose, Runnable deleteAll, Runnable deleteSetAside) {
        this.texts = texts;
        HelpTopics.about(this, HelpTopic.FORGET);
        getStyleClass().add("forget-pane");
        getChildren()
                .setAll(
                        limit(months, choose),
                        hint(ForgetText.MONTHS_HINT),
                        button(ForgetText.SET_ASIDE, deleteSetAside, "delete-set-aside"),
                        hint(ForgetText.SET_ASIDE_HINT),
                        button(ForgetText.ALL, deleteAll, "delete-all"),
                        hint(ForgetText.ALL_HINT));
    }

    private Node limit(int months, IntConsumer choose) {
        ComboBox<Integer> box = new ComboBox<>();
        box.setId("keep-months");
        box.getItems().setAll(MONTHS);
        box.setConverter(new Words());
        box.setValue(MONTHS.contains(months) ? months : 0);
        box.valueProperty().subscribe((_, now) -> choose.accept(now));
        Label label = Parts.label(texts.get(ForgetText.MONTHS), Styles.CAPTION);
        label.setLabelFor(box);
        return new VBox(label, box);
    }

    private Button button(ForgetText words, Runnable action, String id) {
        Button button = Parts.button(texts.get(words), action);
        button.setMinWidth(0);
        button.setWrapText(true);
        button.setId(id);
        return button;
    }

    private Label hint(ForgetText words) {
        return Parts.whole(texts.get(words), Styles.MUTED);
    }

    private final class Words extends StringConverter<Integer> {
        @Override
        public String toString(Integer months) {
            boolean none = months == null || months == 0;
            return none ? texts.get(ForgetText.MONTHS_NONE) : texts.get(ForgetText.MONTHS_SOME, months);
        }

        @Override
        public Integer fromString(String words) {
            throw new UnsupportedOperationException("a limit is chosen, not typed");
        }
    }
}
