package nl.driehoek.ui.card;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.ui.card.markdown.MarkdownNodes;

/**
 * A Markdown text to read, as wide as it is given room and as high as it then needs; to scroll it is up to whoever shows
 * it.
 */
public final class MarkdownView extends VBox {
    private final Consumer<String> onLink;
    private String markdown = "";

    /**
     * An empty text.
     *
     * @param onLink is given the address of a link that the reader follows; nothing else is done with it
     */
    public MarkdownView(Consumer<String> onLink) {
        this.onLink = Objects.requireNonNull(onLink);
        getStyleClass().addAll(CardStyles.READING);
    }

    /** Shows this text instead; the same text again changes nothing. */
    public void setMarkdown(String text) {
        if (text.equals(markdown)) {
            return;
        }
        setText(RichText.of(text));
        markdown = text;
    }

    /** Shows this text instead. */
    public void setText(RichText text) {
        markdown = "";
        getChildren().setAll(new MarkdownNodes(onLink).blocks(text));
    }
}
