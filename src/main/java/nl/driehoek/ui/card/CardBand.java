package nl.driehoek.ui.card;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import nl.driehoek.deck.Card;
import nl.driehoek.i18n.CardText;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The coloured band on top of a card: the set it comes from and what kind of card it is. */
final class CardBand extends HBox {
    CardBand(Card.Kind sort, String caption, ShownCard.Page page, Texts texts) {
        Label set = new Label(caption);
        set.getStyleClass().add(CardStyles.BAND_SET);
        Label kind = new Label(texts.get(DeckText.of(sort.word())), picture(sort));
        kind.getStyleClass().add(CardStyles.BAND_KIND);
        kind.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getStyleClass().add(CardStyles.BAND);
        getChildren().addAll(set, between, kind);
        if (page.of() > 1) {
            Label sign = new Label(texts.get(CardText.PAGE, page.number(), page.of()));
            sign.getStyleClass().add(CardStyles.BAND_PAGE);
            sign.setMinWidth(USE_PREF_SIZE);
            getChildren().add(sign);
        }
    }

    /** A letter of the icons' typeface: the library's own icon sets its size a picture late, and all is painted twice. */
    private static Text picture(Card.Kind kind) {
        Text picture = new Text(Character.toString(icon(kind).getCode()));
        picture.getStyleClass().add(CardStyles.BAND_ICON);
        return picture;
    }

    private static Feather icon(Card.Kind kind) {
        return switch (kind) {
            case QUESTION -> Feather.MESSAGE_CIRCLE;
            case OWN_QUESTION -> Feather.EDIT_3;
            case ASSIGNMENT -> Feather.TARGET;
            case DEFINITION -> Feather.BOOK_OPEN;
            case ENERGIZER -> Feather.ZAP;
            case CASE -> Feather.USERS;
            case FORM -> Feather.CLIPBOARD;
            case CHECKLIST -> Feather.CHECK_SQUARE;
            case OVERVIEW -> Feather.COLUMNS;
        };
    }
}
