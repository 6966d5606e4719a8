package nl.driehoek.ui.library;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.card.CardView;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cards of a set one by one in large, to leaf through; Esc goes back. */
final class CardReader extends BorderPane {
    private final Texts texts;
    private final CardSet set;
    private final int accent;
    private final CardView view;
    private final Label place = new Label();
    private final Button previous;
    private final Button next;
    private int at;

    /**
     * Begins at one of the set's cards.
     *
     * @param accent index of the set's theme in its deck, from 0
     * @param back is run when the reader has seen enough
     */
    CardReader(CardSet set, int accent, Card first, Texts texts, Runnable back) {
        this.texts = texts;
        this.set = set;
        this.accent = accent;
        view = new CardView(CardView.Variant.DESK, texts);
        previous = turn(Feather.CHEVRON_LEFT, LibraryText.PREVIOUS_CARD, -1);
        next = turn(Feather.CHEVRON_RIGHT, LibraryText.NEXT_CARD, 1);
        getStyleClass().add("card-reader");
        Button leave = new Button(texts.get(LibraryText.BACK_TO_SET), new FontIcon(Feather.ARROW_LEFT));
        leave.getStyleClass().add(Styles.FLAT);
        leave.setOnAction(_ -> back.run());
        Region filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        HBox bar = new HBox(leave, filler, previous, place, next);
        bar.getStyleClass().add("reader-bar");
        setTop(bar);
        setCenter(view);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, back));
        show(set.cards().indexOf(first));
    }

    /** Puts the keyboard where one leafs on. */
    void focus() {
        List.of(next, previous).stream()
                .filter(button -> !button.isDisabled())
                .findFirst()
                .ifPresent(Button::requestFocus);
    }

    private void show(int index) {
        at = Math.clamp(index, 0, set.cards().size() - 1);
        view.show(set.cards().get(at), SetTile.caption(set), accent);
        place.setText(texts.get(LibraryText.CARD_OF, at + 1, set.cards().size()));
        previous.setDisable(at == 0);
        next.setDisable(at == set.cards().size() - 1);
    }

    private Button turn(Feather icon, LibraryText name, int step) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.FLAT, Styles.ICON);
        button.setAccessibleText(texts.get(name));
        button.setOnAction(_ -> show(at + step));
        return button;
    }

    private void pressed(KeyEvent key, Runnable back) {
        switch (key.getCode()) {
            case ESCAPE -> back.run();
            case LEFT, PAGE_UP -> show(at - 1);
            case RIGHT, PAGE_DOWN -> show(at + 1);
            default -> {
                return;
            }
        }
        key.consume();
    }
}
