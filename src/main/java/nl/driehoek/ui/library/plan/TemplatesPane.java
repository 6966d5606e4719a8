package nl.driehoek.ui.library.plan;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.plan.Templates;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

/** The plans that were kept under a name: to use, to throw away, and to keep one more. */
final class TemplatesPane extends VBox {
    private static final int LONGEST = 60;

    private final Texts texts;
    private final BiConsumer<String, String> use;
    private final Consumer<String> drop;
    private final TextField name = new TextField();
    private final Button keep;
    private final VBox kept = new VBox();

    /**
     * No templates.
     *
     * @param save is given the name for the plan that there is now
     * @param use is given the name and text of the template to use
     * @param drop is given the name of the template to throw away
     */
    TemplatesPane(Texts texts, Consumer<String> save, BiConsumer<String, String> use, Consumer<String> drop) {
        this.texts = texts;
        this.use = use;
        this.drop = drop;
        keep = Parts.button(texts.get(LibraryText.PLAN_KEEP), () -> save(save));
        name.setId("template-name");
        name.setPromptText(texts.get(LibraryText.PLAN_NAME));
        name.setAccessibleText(texts.get(LibraryText.PLAN_NAME));
        name.setOnAction(_ -> save(save));
        kept.getStyleClass().add("kept");
        getStyleClass().add("templates");
        getChildren()
                .setAll(
                        Parts.label(texts.get(LibraryText.PLAN_TEMPLATES), Styles.HEADING),
                        kept,
                        Parts.row(name, "template-new", name, keep));
    }

    /**
     * Shows these.
     *
     * @param empty whether there is no plan to keep now
     */
    void show(Templates templates, boolean empty) {
        keep.setDisable(empty);
        kept.getChildren().clear();
        templates.texts().forEach((title, text) -> kept.getChildren().add(row(title, text)));
        kept.setManaged(!kept.getChildren().isEmpty());
    }

    private void save(Consumer<String> save) {
        String title = name.getText().strip();
        if (!title.isEmpty() && !keep.isDisabled()) {
            name.clear();
            save.accept(title.substring(0, Math.min(title.length(), LONGEST)));
        } else {
            name.requestFocus();
        }
    }

    private HBox row(String title, String text) {
        Label words = new Label(title);
        words.getStyleClass().add(Styles.STRONG);
        words.setMinWidth(0);
        Button open = Parts.button(texts.get(LibraryText.PLAN_USE), () -> use.accept(title, text), Styles.FLAT, "look");
        open.setAccessibleText(texts.get(LibraryText.PLAN_USE) + ": " + title);
        String away = texts.get(LibraryText.PLAN_DROP, title);
        return Parts.row(
                words, "template", words, open, Parts.iconButton(Feather.TRASH_2, away, () -> drop.accept(title)));
    }
}
