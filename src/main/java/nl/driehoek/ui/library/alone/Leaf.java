package nl.driehoek.ui.library.alone;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import nl.driehoek.control.alone.Spot;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

/** Leafs through the cards of a set, from one of them. */
final class Leaf {
    /** How long a card stays before it counts as read, so that those leafed past do not. */
    static final Duration READ = Duration.ofMillis(1500);

    private final Reader reader;
    private final List<CardRef> cards;
    private final int at;
    private final Button previous;
    private final Button next;

    Leaf(Reader reader, CardRef ref) {
        this.reader = reader;
        cards = reader.desk().library().setOf(ref).stream()
                .flatMap(set -> set.cards().stream())
                .map(card -> new CardRef(ref.deck(), card.id()))
                .toList();
        at = cards.indexOf(ref.original());
        previous = Parts.iconButton(Feather.CHEVRON_LEFT, reader.text(AloneText.PREVIOUS), () -> turn(-1));
        next = Parts.iconButton(Feather.CHEVRON_RIGHT, reader.text(AloneText.NEXT), () -> turn(1));
        previous.setDisable(at <= 0);
        next.setDisable(at + 1 >= cards.size());
    }

    Button previous() {
        return previous;
    }

    Button next() {
        return next;
    }

    Label place() {
        Label place = Parts.label(reader.text(AloneText.CARD_OF, at + 1, cards.size()), Styles.MUTED);
        place.setMinWidth(Label.USE_PREF_SIZE);
        place.setAccessibleHelp(reader.text(AloneText.LEAF_HOW));
        return place;
    }

    /** Puts the keyboard where one leafs on, and where there is no other card on this way back. */
    void focus(Button back) {
        Stream.of(next, previous, back)
                .filter(button -> !button.isDisabled())
                .findFirst()
                .ifPresent(Button::requestFocus);
    }

    /** Leafs on or back where a key asks for that; says whether it did. */
    boolean step(KeyCode key) {
        int by = switch (key) {
            case RIGHT, PAGE_DOWN -> 1;
            case LEFT, PAGE_UP -> -1;
            default -> 0;
        };
        if (by != 0) {
            turn(by);
        }
        return by != 0;
    }

    private void turn(int by) {
        int there = at + by;
        if (there >= 0 && there < cards.size()) {
            reader.go(new Spot.One(
                    cards.get(there), reader.desk().spotProperty().get().back()));
        }
    }
}
