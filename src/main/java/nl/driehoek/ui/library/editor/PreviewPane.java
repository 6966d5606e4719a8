package nl.driehoek.ui.library.editor;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.page.CardPages;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.card.CardView;
import nl.driehoek.ui.card.ShownCard;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

/** The card as it will look at the desk and on the wall, page by page. */
final class PreviewPane extends VBox {
    private final Texts texts;
    private final CardView view;
    private final Label none;
    private final Label place = new Label();
    private final Button previous;
    private final Button next;
    private final HBox turning;
    private Optional<ShownCard.Page> page = Optional.empty();
    private Optional<Runnable> again = Optional.empty();
    private String shown = "";
    private int at = 1;

    PreviewPane(Texts texts) {
        this.texts = texts;
        view = new CardView(CardView.Variant.FACE, texts);
        none = Parts.label(texts.get(EditorText.PREVIEW_NONE), Styles.MUTED);
        previous = Parts.iconButton(Feather.CHEVRON_LEFT, texts.get(PresenterText.PAGE_BACK), () -> turn(-1));
        next = Parts.iconButton(Feather.CHEVRON_RIGHT, texts.get(PresenterText.NEXT_PAGE), () -> turn(1));
        turning = new HBox(previous, place, next);
        turning.getStyleClass().add("preview-turning");
        StackPane stage = new StackPane(view, none);
        stage.setMinSize(0, 0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        getStyleClass().add("editor-preview");
        getChildren().setAll(Parts.label(texts.get(EditorText.PREVIEW), Styles.CAPTION), stage, turning);
        show(Optional.empty(), "");
    }

    /** Shows the card of that id, if the deck has one. */
    void show(Optional<Deck> deck, String id) {
        if (!id.equals(shown)) {
            at = 1;
        }
        shown = id;
        Optional<CardSet> set = deck.flatMap(all -> all.setOf(id));
        Styles.there(view, set.isPresent());
        Styles.there(none, set.isEmpty());
        again = set.map(
                found -> () -> show(deck.get(), found, deck.get().card(id).orElseThrow()));
        again.ifPresent(Runnable::run);
        Styles.there(
                turning, set.isPresent() && page.filter(one -> one.of() > 1).isPresent());
    }

    private void show(Deck deck, CardSet set, Card card) {
        List<CardContent> pages = CardPages.of(card);
        at = Math.clamp(at, 1, pages.size());
        ShownCard.Page now = new ShownCard.Page(at, pages.size());
        page = Optional.of(now);
        view.show(new ShownCard(pages.get(at - 1), set.caption(), deck.accent(set), now));
        place.setText(texts.get(PresenterText.PAGE, at, pages.size()));
        previous.setDisable(at == 1);
        next.setDisable(at == pages.size());
    }

    private void turn(int by) {
        at += by;
        again.ifPresent(Runnable::run);
    }
}
