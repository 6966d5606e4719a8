package nl.driehoek.ui.settings.sheet;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.settings.SettingsText;
import nl.driehoek.ui.keys.KeyConflict;
import nl.driehoek.ui.theme.Styles;

/** What is said about a key that somebody pressed or took away, and asked where another action has it. */
final class KeyAnswer extends HBox {
    private final Texts texts;
    private final Label words = new Label();
    private final Button take;
    private final Button keep;
    private final Runnable done;
    private Runnable takes = () -> {};

    /**
     * Says nothing yet.
     *
     * @param done called when a question was answered
     */
    KeyAnswer(Texts texts, Runnable done) {
        this.texts = texts;
        this.done = done;
        this.take = new Button(texts.get(SettingsText.TAKE));
        this.keep = new Button(texts.get(SettingsText.KEEP));
        take.getStyleClass().add(Styles.ACTION);
        take.setOnAction(_ -> answered(takes));
        keep.setOnAction(_ -> answered(() -> say("")));
        take.setMinWidth(USE_PREF_SIZE);
        keep.setMinWidth(USE_PREF_SIZE);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add(SheetStyles.ANSWER);
        getChildren().addAll(words, take, keep);
        asks(false);
    }

    void say(String text) {
        words.setText(text);
        asks(false);
    }

    void ask(String question, Runnable yes) {
        takes = yes;
        words.setText(question);
        asks(true);
        take.setAccessibleHelp(question);
        take.requestFocus();
    }

    /** Why this key stays where it is. */
    String why(KeyConflict.Reason reason, String face) {
        return switch (reason) {
            case LEAVING -> texts.get(SettingsText.SAY_LEAVING);
            case CLICKER -> texts.get(SettingsText.SAY_CLICKER, face);
            case WRITING -> texts.get(SettingsText.SAY_WRITING, face);
            case WALKING -> texts.get(SettingsText.SAY_WALKING, face);
        };
    }

    private void answered(Runnable what) {
        what.run();
        done.run();
    }

    private void asks(boolean so) {
        Styles.there(take, so);
        Styles.there(keep, so);
    }
}
