package nl.driehoek.ui.presenter.table;

import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import nl.driehoek.control.Typing;
import nl.driehoek.deck.CardNumber;
import nl.driehoek.i18n.PhaseText;
import nl.driehoek.ui.presenter.model.PresenterContext;
import org.kordamp.ikonli.feather.Feather;

/** A number to type, or to change by one with the arrow keys and two buttons, within the bounds that the deck sets. */
final class NumberField extends HBox {
    private static final int DIGITS = 4;

    private final CardNumber number;
    private final TextField text = new TextField();
    private final Button less;
    private final Button more;
    private final IntConsumer chosen;
    private final Typing typing;
    private int value;
    private boolean showing;

    /**
     * A field for this number.
     *
     * @param done is told that the number is as it is meant to be
     * @param chosen is given each other value
     */
    NumberField(CardNumber number, PresenterContext desk, Typing.Alarm alarm, Runnable done, IntConsumer chosen) {
        this.number = number;
        this.value = number.value();
        this.chosen = chosen;
        this.typing = desk.typing(alarm, this::typed);
        this.less = Buttons.pictured(Feather.MINUS, desk.text(PhaseText.LESS, number.label()), () -> step(-1));
        this.more = Buttons.pictured(Feather.PLUS, desk.text(PhaseText.GREATER, number.label()), () -> step(1));
        getStyleClass().add(DeskStyles.NUMBER);
        Label label = new Label(number.label());
        label.setLabelFor(text);
        text.setAccessibleText(desk.text(PhaseText.BOUNDS, number.label(), number.least(), number.most()));
        getChildren().addAll(label, less, text, more);
        listen(done);
    }

    private void listen(Runnable done) {
        text.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("\\d{0," + DIGITS + "}") ? change : null));
        text.textProperty().subscribe((_, now) -> typing(now));
        text.setOnAction(_ -> {
            typing.flush();
            done.run();
        });
        text.focusedProperty().subscribe((_, here) -> leave(here));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void typing(String now) {
        if (!showing) {
            typing.typed(now);
        }
    }

    /** What makes no number within the bounds was not meant. */
    private void leave(boolean here) {
        if (!here) {
            typing.flush();
            put(value);
        }
    }

    void flush() {
        typing.flush();
    }

    void focus() {
        text.requestFocus();
        text.selectAll();
    }

    /** Shows this value, unless somebody types another one. */
    void show(int now) {
        value = now;
        less.setDisable(now <= number.least());
        more.setDisable(now >= number.most());
        if (!typing.waits()) {
            put(now);
        }
    }

    private void put(int now) {
        String words = Integer.toString(now);
        if (!words.equals(text.getText())) {
            showing = true;
            text.setText(words);
            text.positionCaret(words.length());
            showing = false;
        }
    }

    private void step(int by) {
        typing.flush();
        choose(number.with(value + by).value());
    }

    private void typed(String words) {
        if (!words.isEmpty()) {
            int wanted = Integer.parseInt(words);
            if (number.with(wanted).value() == wanted) {
                choose(wanted);
            }
        }
    }

    private void choose(int wanted) {
        if (wanted != value) {
            chosen.accept(wanted);
        }
    }

    private void pressed(KeyEvent key) {
        int by = switch (key.getCode()) {
            case UP -> 1;
            case DOWN -> -1;
            default -> 0;
        };
        if (by != 0 && !key.isAltDown()) {
            step(by);
            key.consume();
        }
    }
}
