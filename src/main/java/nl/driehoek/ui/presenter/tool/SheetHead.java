package nl.driehoek.ui.presenter.tool;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.Card;
import nl.driehoek.ui.card.MarkdownView;
import nl.driehoek.ui.theme.Styles;

/** What a card is called, if it has a name, and what it asks for, over what is filled in. */
final class SheetHead extends VBox {
    /**
     * Over a card.
     *
     * @param lead what the card asks for, in Markdown; may be empty
     */
    SheetHead(Card card, String lead) {
        Label title = new Label(card.title().orElse(""));
        title.getStyleClass().add(Styles.TITLE);
        title.setWrapText(true);
        Styles.there(title, card.title().isPresent());
        MarkdownView text = new MarkdownView(_ -> {});
        text.setMarkdown(lead);
        getChildren().addAll(title, text);
        getStyleClass().add(ToolStyles.HEAD);
    }
}
