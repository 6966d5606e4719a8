package nl.driehoek.ui.library.password;

import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.password.PasswordText;
import nl.driehoek.session.encryption.Encryption;

/** A new password, typed twice. */
final class NewPassword extends HBox {
    private final Texts texts;
    private final Consumer<String> say;
    private final SecretField next;
    private final SecretField again;

    /**
     * With empty fields.
     *
     * @param say is given what is wrong with what is typed
     * @param entered is run on Enter once both are typed
     */
    NewPassword(Texts texts, Consumer<String> say, Runnable entered) {
        this.texts = texts;
        this.say = say;
        next = new SecretField(texts.get(PasswordText.NEXT), "password-next");
        again = new SecretField(texts.get(PasswordText.AGAIN), "password-again");
        next.onEnter(again::requestFocus);
        again.onEnter(entered);
        getStyleClass().add("password-row");
        getChildren().setAll(next, again);
    }

    /** Whether it can be taken; says what is wrong and leads there where it cannot. */
    boolean isWell() {
        if (next.text().length() < Encryption.SHORTEST) {
            say.accept(texts.get(PasswordText.TOO_SHORT, Encryption.SHORTEST));
            next.requestFocus();
            return false;
        }
        if (!next.text().equals(again.text())) {
            say.accept(texts.get(PasswordText.NOT_THE_SAME));
            again.requestFocus();
            return false;
        }
        return true;
    }

    /** What is typed. */
    String text() {
        return next.text();
    }

    /** Shows or hides what is typed. */
    void show(boolean wanted) {
        next.show(wanted);
        again.show(wanted);
    }

    /** Empties both. */
    void clear() {
        next.clear();
        again.clear();
    }
}
