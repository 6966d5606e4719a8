package nl.driehoek.ui.library.password;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.password.PasswordDesk;
import nl.driehoek.control.password.PasswordDesk.Answer;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.password.PasswordText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.library.parts.ReasonWords;
import nl.driehoek.ui.theme.Styles;

/** Asks for the password, and says when it is wrong. */
public final class UnlockPane extends VBox {
    private final Texts texts;
    private final PasswordDesk desk;
    private final SecretField field;
    private final Label answer = Parts.label("");
    private final Button open;

    /**
     * With an empty field.
     *
     * @param lost is run when somebody has lost the password
     */
    public UnlockPane(Texts texts, PasswordDesk desk, Runnable lost) {
        this.texts = texts;
        this.desk = desk;
        field = new SecretField(texts.get(PasswordText.TYPED), "unlock");
        open = Parts.button(texts.get(PasswordText.OPEN), this::unlock, Styles.ACTION);
        open.setId("unlock-open");
        field.onEnter(this::unlock);
        Button away = Parts.button(texts.get(PasswordText.LOST), lost, Styles.FLAT);
        away.setId("unlock-lost");
        FlowPane row = new FlowPane(field, show(), open, away);
        row.getStyleClass().add("password-row");
        getStyleClass().addAll("unlock-pane", Styles.PANEL);
        say("");
        Label locked = Parts.label(texts.get(PasswordText.LOCKED));
        locked.setMinHeight(USE_PREF_SIZE);
        answer.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(locked, row, answer);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private CheckBox show() {
        CheckBox show = new CheckBox(texts.get(PasswordText.SHOW));
        show.selectedProperty().subscribe(field::show);
        return show;
    }

    private void unlock() {
        if (field.text().isEmpty()) {
            field.requestFocus();
            return;
        }
        say(texts.get(PasswordText.OPENING));
        open.setDisable(true);
        desk.unlock(field.text(), this::told);
    }

    private void told(Answer answered) {
        open.setDisable(false);
        say(
                switch (answered) {
                    case PasswordDesk.Done _ -> "";
                    case PasswordDesk.Wrong _ -> texts.get(PasswordText.WRONG);
                    case PasswordDesk.Failed(var why) -> texts.get(PasswordText.FAILED, texts.get(ReasonWords.of(why)));
                });
        field.requestFocus();
    }

    private void say(String words) {
        answer.setText(words);
        Styles.there(answer, !words.isEmpty());
    }
}
