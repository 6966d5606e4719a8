package nl.driehoek.ui.library.password;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.password.PasswordText;
import nl.driehoek.ui.library.parts.Parts;

/** What somebody can do who has lost the password. */
public final class LostPane extends VBox {
    /**
     * In words.
     *
     * @param anew is run when all is to begin anew; asks before it does
     */
    public LostPane(Texts texts, Runnable anew) {
        getStyleClass().add("password-pane");
        Button begin = Parts.button(texts.get(PasswordText.ANEW), anew);
        begin.setId("begin-anew");
        getChildren()
                .setAll(
                        Parts.label(texts.get(PasswordText.LOST_CODE)),
                        Parts.label(texts.get(PasswordText.LOST_ANEW)),
                        begin);
    }
}
