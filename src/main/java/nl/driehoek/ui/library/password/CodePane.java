package nl.driehoek.ui.library.password;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.password.PasswordText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** A recovery code, the one time that it is shown. */
final class CodePane extends VBox {
    CodePane(Texts texts, String code) {
        TextField field = new TextField(code);
        field.setId("recovery-code");
        field.setEditable(false);
        field.getStyleClass().add("recovery-code");
        Label name = Parts.label(texts.get(PasswordText.CODE), Styles.CAPTION);
        name.setLabelFor(field);
        Label hint = Parts.label(texts.get(PasswordText.CODE_HINT), Styles.STRONG);
        Button copy = Parts.button(texts.get(PasswordText.COPY), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(code);
            Clipboard.getSystemClipboard().setContent(content);
            hint.setText(texts.get(PasswordText.COPIED));
        });
        HBox row = Parts.row(field, "password-row", field, copy);
        getStyleClass().add("password-pane");
        getChildren().setAll(name, row, hint);
    }
}
