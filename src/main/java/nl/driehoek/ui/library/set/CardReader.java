package nl.driehoek.ui.library.set;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.layer.LayerText;
import nl.driehoek.ui.card.CardView;
import nl.driehoek.ui.library.layer.ChangeCardEvent;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.EndsRow;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

/** The cards of a set one by one in large, to leaf through; Esc goes back. */
public final class CardReader extends BorderPane {
    private final Texts texts;
    private final CardSet set;
    private final Deck deck;
    private final CardView view;
    private final Label place = new Label();
    private final Button previous;
    private final Button next;
    private final Button leave;
    private int at;

    /**
     * Begins at one of the set's cards.
     *
     * @param deck the deck of the set
     * @param back is run when the reader has seen enough
     */
    public CardReader(Deck deck, CardSet set, Card first, Texts texts, Runnable back) {
        this.texts = texts;
        this.set = set;
        this.deck = deck;
        view = new CardView(CardView.Variant.READING, texts);
        previous = Parts.iconButton(Feather.CHEVRON_LEFT, texts.get(LibraryText.PREVIOUS_CARD), () -> show(at - 1));
        next = Parts.iconButton(Feather.CHEVRON_RIGHT, texts.get(LibraryText.NEXT_CARD), () -> show(at + 1));
        getStyleClass().add("card-reader");
        leave = Parts.backButton(texts.get(LibraryText.BACK_TO_SET), back);
        EndsRow bar = new EndsRow(List.of(leave), List.of(change(), previous, place, next));
        bar.getStyleClass().add("reader-bar");
        setTop(bar);
        setCenter(view);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, back)); // before a button takes the arrows for itself
        show(set.cards().indexOf(first));
    }

    /** Puts the keyboard where one leafs on, and in a set of one card on the way back. */
    public void focus() {
        Stream.of(next, previous, leave)
                .filter(button -> !button.isDisabled())
                .findFirst()
                .ifPresent(Button::requestFocus);
    }

    private Button change() {
        String name = texts.get(LayerText.CHANGE_CARD);
        Runnable wish = () -> fireEvent(new ChangeCardEvent(deck.ref(set.cards().get(at))));
        Button change = Parts.iconButton(Feather.EDIT_3, name, wish);
        Styles.there(change, !deck.isProgram());
        return change;
    }

    private void show(int index) {
        Optional<Button> used =
                Stream.of(next, previous).filter(Button::isFocused).findFirst();
        at = Math.clamp(index, 0, set.cards().size() - 1);
        view.show(set.cards().get(at), set.caption(), deck.accent(set));
        place.setText(texts.get(LibraryText.CARD_OF, at + 1, set.cards().size()));
        previous.setDisable(at == 0);
        next.setDisable(at == set.cards().size() - 1);
        used.filter(Button::isDisabled).ifPresent(_ -> focus());
    }

    private void pressed(KeyEvent key, Runnable back) {
        switch (key.getCode()) {
            case ESCAPE -> back.run();
            case LEFT -> show(at - 1);
            case RIGHT -> show(at + 1);
            default -> {
                return;
            }
        }
        key.consume();
    }
}
