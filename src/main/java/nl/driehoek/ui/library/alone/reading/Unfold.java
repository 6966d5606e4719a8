package nl.driehoek.ui.library.alone.reading;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.Card;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.ui.card.MarkdownView;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A card that another text leans on, such as a definition: its title, and in place below it its text once it is unfolded. */
final class Unfold extends VBox {
    private final Reader reader;
    private final String title;
    private final Button head;
    private final MarkdownView text;

    Unfold(Reader reader, Card card) {
        this.reader = reader;
        title = card.title().orElseGet(() -> CardWords.kind(reader, card));
        text = new MarkdownView(reader.openLink());
        text.setMarkdown(card.text());
        text.getStyleClass().add("unfolded");
        head = Parts.button(title, this::turn, Styles.FLAT, "unfold");
        getChildren().setAll(head, text);
        show(false);
    }

    /** What opens below the edge of the page comes into sight. */
    private void turn() {
        show(!text.isVisible());
        PageScroll.bringIntoSight(this);
    }

    private void show(boolean open) {
        Styles.there(text, open);
        head.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        head.setAccessibleText(reader.text(open ? AloneText.FOLD : AloneText.UNFOLD, title));
    }
}
