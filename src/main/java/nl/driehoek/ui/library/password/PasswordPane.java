package nl.driehoek.ui.library.password;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.control.password.PasswordDesk;
import nl.driehoek.control.password.PasswordDesk.Answer;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.password.PasswordText;
import nl.driehoek.session.encryption.Encryption;
import nl.driehoek.session.encryption.Encryption.Outcome;
import nl.driehoek.session.encryption.Encryption.State;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.library.parts.ReasonWords;
import nl.driehoek.ui.theme.Styles;

/** Sets, changes and removes the password. */
public final class PasswordPane extends VBox {
    private final Texts texts;
    private final PasswordDesk desk;
    private final SecretField now;
    private final SecretField next;
    private final SecretField again;
    private final Label answer = Parts.label("", Styles.STRONG);
    private final VBox fields = new VBox();
    private final VBox code = new VBox();

    /** For what is kept; follows whether there is a password while it is in a window. */
    public PasswordPane(Texts texts, PasswordDesk desk) {
        this.texts = texts;
        this.desk = desk;
        now = new SecretField(texts.get(PasswordText.NOW), "password-now");
        next = new SecretField(texts.get(PasswordText.NEXT), "password-next");
        again = new SecretField(texts.get(PasswordText.AGAIN), "password-again");
        getStyleClass().add("password-pane");
        fields.getStyleClass().add("password-fields");
        getChildren().setAll(answer, code, fields);
        say("");
        desk.stateProperty().when(sceneProperty().isNotNull()).subscribe(state -> lay(state.orElse(State.LOCKED)));
        desk.percentProperty().when(sceneProperty().isNotNull()).subscribe(done -> progress(done.intValue()));
    }

    private void lay(State state) {
        switch (state) {
            case NONE ->
                fields.getChildren()
                        .setAll(
                                words(PasswordText.NONE),
                                words(PasswordText.WHAT_IT_DOES),
                                strong(PasswordText.HOW_TO_LOSE),
                                words(PasswordText.SET_ASIDE_GOES),
                                new HBox(next, again),
                                show(),
                                button(PasswordText.SET, this::set, "password-set"));
            case OPEN ->
                fields.getChildren()
                        .setAll(
                                words(PasswordText.IS_SET),
                                strong(PasswordText.HOW_TO_LOSE),
                                now,
                                new HBox(next, again),
                                show(),
                                button(PasswordText.CHANGE, this::change, "password-change"),
                                muted(PasswordText.REMOVE_HINT),
                                button(PasswordText.REMOVE, this::remove, "password-remove"));
            case LOCKED -> fields.getChildren().setAll(words(PasswordText.LOCKED));
        }
    }

    private void set() {
        if (isWell()) {
            begin();
            desk.set(next.text(), done(PasswordText.SET_DONE));
        }
    }

    private void change() {
        if (isWell()) {
            begin();
            desk.change(now.text(), next.text(), done(PasswordText.CHANGED));
        }
    }

    private void remove() {
        begin();
        desk.remove(now.text(), done(PasswordText.REMOVED));
    }

    private boolean isWell() {
        if (next.text().length() < Encryption.SHORTEST) {
            say(texts.get(PasswordText.TOO_SHORT, Encryption.SHORTEST));
            next.requestFocus();
            return false;
        }
        if (!next.text().equals(again.text())) {
            say(texts.get(PasswordText.NOT_THE_SAME));
            again.requestFocus();
            return false;
        }
        return true;
    }

    private void begin() {
        code.getChildren().clear();
        fields.setDisable(true);
        say(texts.get(PasswordText.OPENING));
    }

    private void progress(int percent) {
        if (fields.isDisable() && percent > 0) {
            say(texts.get(PasswordText.BUSY, percent));
        }
    }

    private Consumer<Answer> done(PasswordText words) {
        return answered -> {
            fields.setDisable(false);
            switch (answered) {
                case PasswordDesk.Done(Outcome outcome) -> tell(words, outcome);
                case PasswordDesk.Wrong _ -> say(texts.get(PasswordText.WRONG));
                case PasswordDesk.Failed(var why) ->
                    say(texts.get(PasswordText.FAILED, texts.get(ReasonWords.of(why))));
            }
        };
    }

    private void tell(PasswordText words, Outcome outcome) {
        now.clear();
        next.clear();
        again.clear();
        StringBuilder told = new StringBuilder(texts.get(words));
        if (!outcome.removed().isEmpty()) {
            told.append(' ')
                    .append(texts.get(
                            PasswordText.BACKUPS_GONE, outcome.removed().size()));
        }
        if (!outcome.left().isEmpty()) {
            told.append(' ').append(texts.get(PasswordText.LEFT, String.join(", ", outcome.left())));
        }
        say(told.toString());
        if (!outcome.code().isEmpty()) {
            code.getChildren().setAll(new CodePane(texts, outcome.code()));
        }
        Styles.there(fields, outcome.code().isEmpty()); // so that nothing stands beside the one look at the code
    }

    private void say(String words) {
        answer.setText(words);
        Styles.there(answer, !words.isEmpty());
    }

    private CheckBox show() {
        CheckBox show = new CheckBox(texts.get(PasswordText.SHOW));
        show.selectedProperty().subscribe(wanted -> {
            now.show(wanted);
            next.show(wanted);
            again.show(wanted);
        });
        return show;
    }

    private Node words(PasswordText words) {
        return Parts.label(texts.get(words));
    }

    private Node strong(PasswordText words) {
        return Parts.label(texts.get(words), Styles.STRONG);
    }

    private Node muted(PasswordText words) {
        return Parts.label(texts.get(words), Styles.MUTED);
    }

    private Button button(PasswordText words, Runnable action, String id) {
        Button button = Parts.button(texts.get(words), action);
        button.setId(id);
        return button;
    }
}
