package nl.driehoek.ui.library.plan;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import nl.driehoek.session.plan.PlanItem;

/** Minutes to type, or to change with the arrow keys by one and with Page Up and Page Down by five. */
final class MinutesField extends TextField {
    private static final int LEAP = 5;

    private boolean showing;

    /**
     * An empty field.
     *
     * @param typed is given what was typed
     * @param longer is given how many minutes more a key asks for
     */
    MinutesField(String name, Consumer<OptionalInt> typed, IntConsumer longer) {
        getStyleClass().add("minutes");
        setAccessibleText(name);
        setPromptText("–");
        setTextFormatter(new TextFormatter<>(change -> fits(change.getControlNewText()) ? change : null));
        textProperty().subscribe((_, text) -> {
            if (!showing) {
                typed.accept(minutes(text));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, longer));
    }

    /**
     * Shows these minutes.
     *
     * @param usual what counts while nothing is typed, if anything does
     */
    void show(OptionalInt minutes, OptionalInt usual) {
        setPromptText(usual.isPresent() ? Integer.toString(usual.getAsInt()) : "–");
        if (!minutes.equals(minutes(getText()))) {
            showing = true;
            setText(minutes.isPresent() ? Integer.toString(minutes.getAsInt()) : "");
            positionCaret(getText().length());
            showing = false;
        }
    }

    private static void pressed(KeyEvent key, IntConsumer longer) {
        int by = switch (key.getCode()) {
            case UP -> 1;
            case DOWN -> -1;
            case PAGE_UP -> LEAP;
            case PAGE_DOWN -> -LEAP;
            default -> 0;
        };
        if (by != 0 && !key.isAltDown()) {
            longer.accept(by);
            key.consume();
        }
    }

    private static boolean fits(String text) {
        return text.isEmpty() || text.matches("\\d{1,3}") && PlanItem.fits(Integer.parseInt(text));
    }

    private static OptionalInt minutes(String text) {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }
}
