package nl.driehoek.ui.library.password;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.control.password.PasswordDesk;
import nl.driehoek.control.password.PasswordDesk.Answer;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.password.PasswordText;
import nl.driehoek.session.encryption.Encryption.Outcome;
import nl.driehoek.session.encryption.Encryption.State;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.library.parts.ReasonWords;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;

/** Sets, changes and removes the password. */
public final class PasswordPane extends VBox {
    private final Texts texts;
    private final PasswordDesk desk;
    private final SecretField now;
    private final NewPassword next;
    private final Label answer = Parts.label("", Styles.STRONG);
    private final VBox fields = new VBox();
    private final VBox code = new VBox();

    /** For what is kept; follows whether there is a password while it is in a window. */
    public PasswordPane(Texts texts, PasswordDesk desk) {
        this.texts = texts;
        this.desk = desk;
        now = new SecretField(texts.get(PasswordText.NOW), "password-now");
        next = new NewPassword(texts, this::say, this::entered);
        getStyleClass().add("password-pane");
        fields.getStyleClass().add("password-fields");
        getChildren().setAll(answer, code, fields);
        say("");
        WhileShown.of(desk.stateProperty(), this).subscribe(state -> lay(state.orElse(State.LOCKED)));
        WhileShown.of(desk.percentProperty(), this).subscribe(done -> progress(done.intValue()));
    }

    private void lay(State state) {
        fields.getChildren()
                .setAll(
                        switch (state) {
                            case NONE ->
                                List.of(
                                        words(PasswordText.NONE),
                                        words(PasswordText.WHAT_IT_DOES),
                                        words(PasswordText.HOW_TO_LOSE, Styles.STRONG),
                                        words(PasswordText.SET_ASIDE_GOES),
                                        next,
                                        show(),
                                        button(PasswordText.SET, this::set, "password-set"));
                            case OPEN ->
                                List.of(
                                        words(PasswordText.IS_SET),
                                        words(PasswordText.HOW_TO_LOSE, Styles.STRONG),
                                        now,
                                        next,
                                        show(),
                                        button(PasswordText.CHANGE, this::change, "password-change"),
                                        words(PasswordText.REMOVE_HINT, Styles.MUTED),
                                        button(PasswordText.REMOVE, this::remove, "password-remove"));
                            case LOCKED -> List.of(words(PasswordText.LOCKED));
                        });
    }

    private void set() {
        begin(() -> desk.set(next.text(), done(PasswordText.SET_DONE)));
    }

    private void change() {
        begin(() -> desk.change(now.text(), next.text(), done(PasswordText.CHANGED)));
    }

    private void entered() {
        if (desk.stateProperty().get().filter(state -> state == State.OPEN).isPresent()) {
            change();
        } else {
            set();
        }
    }

    private void begin(Runnable work) {
        if (next.isWell()) {
            begin();
            work.run();
        }
    }

    private void remove() {
        begin();
        desk.remove(now.text(), done(PasswordText.REMOVED));
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
        say(new OutcomeWords(texts).of(words, outcome));
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
        });
        return show;
    }

    private Node words(PasswordText words, String... styles) {
        return Parts.label(texts.get(words), styles);
    }

    private Button button(PasswordText words, Runnable action, String id) {
        Button button = Parts.button(texts.get(words), action);
        button.setId(id);
        return button;
    }
}
