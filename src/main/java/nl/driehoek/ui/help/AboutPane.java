package nl.driehoek.ui.help;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.help.AboutText;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What this program is: its version, where everything is kept, a report to copy, and what others made of it. */
public final class AboutPane extends VBox {
    private static final int ROWS = 9;

    private final About about;
    private final Texts texts;
    private final Label copied = label("", Styles.MUTED);

    /** Tells it in the language of these texts. */
    public AboutPane(About about, Texts texts) {
        this.about = about;
        this.texts = texts;
        VBox page = new VBox();
        PageScroll scroll = new PageScroll(page);
        scroll.setFocusTraversable(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        page.getStyleClass().add(HelpStyles.COLUMN);
        page.getChildren()
                .addAll(
                        part(label(about.title(), Styles.TITLE), said(AboutText.LICENCE)),
                        part(
                                heading(AboutText.WHERE),
                                place(AboutText.DATA, about.folders().data()),
                                place(AboutText.BACKUPS, about.folders().backups())),
                        report(),
                        parts());
    }

    private VBox place(AboutText what, String folder) {
        Button open = new Button(texts.get(AboutText.OPEN_FOLDER), new FontIcon(Feather.FOLDER));
        open.setAccessibleText(texts.get(AboutText.OPEN_FOLDER) + ": " + folder);
        open.setOnAction(_ -> about.open(folder));
        return part(label(texts.get(what), Styles.STRONG), label(folder, Styles.MUTED), open);
    }

    private VBox report() {
        TextArea text = area(AboutText.REPORT);
        Button copy = new Button(texts.get(AboutText.COPY_REPORT), new FontIcon(Feather.COPY));
        copy.setDisable(true);
        copy.setOnAction(_ -> copy(text.getText()));
        about.report(told -> {
            text.setText(told);
            copy.setDisable(false);
        });
        copied.setMinWidth(0);
        HBox row = new HBox(copy, copied);
        row.getStyleClass().add(HelpStyles.HEAD);
        return part(heading(AboutText.REPORT), said(AboutText.REPORT_HOW), row, text);
    }

    private void copy(String report) {
        ClipboardContent content = new ClipboardContent();
        content.putString(report);
        Clipboard.getSystemClipboard().setContent(content);
        copied.setText(texts.get(AboutText.COPIED));
    }

    private VBox parts() {
        TextArea list = area(AboutText.PARTS);
        Label how = said(AboutText.PARTS_HOW);
        about.parts(told -> {
            list.setText(String.join("\n", told.lines()));
            how.setText(texts.get(told.licensed() ? AboutText.PARTS_HOW : AboutText.PARTS_UNPACKED));
        });
        return part(heading(AboutText.PARTS), how, list);
    }

    private TextArea area(AboutText name) {
        TextArea area = new TextArea();
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.setAccessibleText(texts.get(name));
        return area;
    }

    private Label heading(MessageKey words) {
        return label(texts.get(words), Styles.HEADING);
    }

    private Label said(MessageKey words) {
        return label(texts.get(words), HelpStyles.SAID);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static VBox part(Node... nodes) {
        VBox part = new VBox(nodes);
        part.getStyleClass().add(HelpStyles.LIST);
        return part;
    }
}
