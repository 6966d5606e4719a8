package nl.driehoek.ui.export;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.ExportChoiceText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.print.PagePicture;
import nl.driehoek.print.Preview;
import nl.driehoek.ui.theme.Styles;

/** Shows what a document is going to look like. What was shown stays until what comes next is there. */
final class PreviewPane extends StackPane {
    private final Texts texts;
    private final Label busy;
    private final VBox pages = new VBox();
    private final ScrollPane scroll = new ScrollPane(pages);
    private final TextArea words = new TextArea();
    private final Label said = new Label();

    PreviewPane(Texts texts) {
        this.texts = texts;
        busy = new Label(texts.get(ExportChoiceText.PREVIEW_BUSY));
        busy.getStyleClass().add(ExportStyles.BUSY);
        said.setWrapText(true);
        said.getStyleClass().add(Styles.MUTED);
        pages.getStyleClass().add(ExportStyles.PAGES);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(texts.get(ExportChoiceText.PREVIEW));
        words.setEditable(false);
        words.setWrapText(true);
        words.setAccessibleText(texts.get(ExportChoiceText.PREVIEW));
        words.getStyleClass().add(ExportStyles.WORDS);
        getStyleClass().addAll(Styles.SUNKEN, ExportStyles.PREVIEW);
        getChildren().addAll(scroll, words, said, busy);
        setAlignment(busy, Pos.TOP_CENTER);
        only(said);
        busy(false);
    }

    /** Says that something is being made. */
    void busy(boolean so) {
        busy.setVisible(so);
    }

    /** Says that there is no preview. */
    void failed() {
        say(ExportChoiceText.PREVIEW_FAILED);
    }

    /** Shows this from its beginning. */
    void show(Preview preview) {
        switch (preview) {
            case Preview.Pages shown -> pages(shown);
            case Preview.Words(String text) -> {
                words.setText(text);
                words.positionCaret(0);
                words.setScrollTop(0);
                only(words);
            }
            case Preview.Nothing _ -> say(ExportChoiceText.PREVIEW_NOTHING);
        }
        busy(false);
    }

    private void say(ExportChoiceText sentence) {
        said.setText(texts.get(sentence));
        only(said);
        busy(false);
    }

    private void pages(Preview.Pages shown) {
        pages.getChildren().clear();
        for (int i = 0; i < shown.pages().size(); i++) {
            pages.getChildren().add(page(shown.pages().get(i), texts.get(ExportChoiceText.PAGE, i + 1, shown.of())));
        }
        if (shown.of() > shown.pages().size()) {
            Label more = new Label(texts.get(
                    ExportChoiceText.MORE_PAGES, shown.of() - shown.pages().size()));
            more.getStyleClass().add(Styles.MUTED);
            pages.getChildren().add(more);
        }
        scroll.setVvalue(0);
        only(scroll);
    }

    /** A page as wide as there is room, and no wider than it was painted. */
    private Node page(PagePicture picture, String name) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.pixels(),
                        0,
                        picture.width());
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty()
                .bind(scroll.widthProperty()
                        .subtract(60)
                        .map(room -> Math.clamp(room.doubleValue(), 100, picture.width())));
        StackPane page = new StackPane(view);
        page.getStyleClass().add(ExportStyles.PAGE);
        page.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        page.setAccessibleText(name);
        page.setMaxWidth(USE_PREF_SIZE);
        return page;
    }

    private void only(Node one) {
        for (Node each : List.of(scroll, words, said)) {
            each.setVisible(each == one);
        }
    }
}
