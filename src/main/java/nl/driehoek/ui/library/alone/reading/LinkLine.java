package nl.driehoek.ui.library.alone.reading;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.Link;
import nl.driehoek.deck.text.Part;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.tool.link.LinkTool;
import nl.driehoek.ui.card.CodePicture;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An address to read on: to open, to copy, or to scan as a code that is shown in place. */
final class LinkLine extends VBox {
    private final Reader reader;
    private final Link link;
    private final Label told = Parts.whole("", Styles.MUTED);
    private final ToggleButton scan = new ToggleButton(null, new FontIcon(Feather.SMARTPHONE));

    LinkLine(Reader reader, Link link) {
        this.reader = reader;
        this.link = link;
        getStyleClass().add("link-line");
        Hyperlink open = new Hyperlink(link.title());
        open.setWrapText(true);
        open.setMinHeight(USE_PREF_SIZE);
        open.setAccessibleText(reader.text(AloneText.OPEN_LINK, link.title()));
        open.setOnAction(_ -> reader.openLink().accept(link.url()));
        HBox row = Parts.row(
                open,
                "link-row",
                open,
                Parts.iconButton(Feather.COPY, reader.text(AloneText.COPY_LINK, link.title()), this::copy),
                scan);
        Styles.there(told, false);
        getChildren().setAll(row, told);
        String name = reader.text(AloneText.SCAN_LINK, link.title());
        scan.getStyleClass().addAll(Styles.FLAT, Styles.ICON);
        scan.setAccessibleText(name);
        Tip.of(scan).say(name);
        scan.selectedProperty().subscribe((_, shown) -> code(shown));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(link.url());
        Clipboard.getSystemClipboard().setContent(content);
        told.setText(reader.text(AloneText.COPIED_LINK, link.url()));
        Styles.there(told, true);
        PageScroll.bringIntoSight(this);
    }

    private void code(boolean shown) {
        getChildren().removeIf(CodePicture.class::isInstance);
        if (shown) {
            LinkTool.code(link).ifPresent(code -> getChildren().add(picture(code)));
            told.setText(link.url());
        }
        Styles.there(told, shown);
        PageScroll.bringIntoSight(this);
    }

    private CodePicture picture(Part.Code code) {
        CodePicture picture = new CodePicture(code);
        picture.getStyleClass().add("link-code");
        picture.setAccessibleText(reader.text(AloneText.SCAN_HOW, code.words()));
        return picture;
    }
}
