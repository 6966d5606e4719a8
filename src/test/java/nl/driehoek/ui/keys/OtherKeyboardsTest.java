package nl.driehoek.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys as other keyboards send them: the code and the character of each were recorded from the toolkit on Linux or Windows. */
class OtherKeyboardsTest {
    private static final List<DeskAction> TOOLS = List.of(
            DeskAction.HAND,
            DeskAction.LASER,
            DeskAction.PEN,
            DeskAction.ERASER,
            DeskAction.HIGHLIGHTER,
            DeskAction.LINE,
            DeskAction.TEXT,
            DeskAction.STICKY,
            DeskAction.ARROW,
            DeskAction.SPOTLIGHT);

    private static final List<KeyCode> BELGIAN = List.of(
            KeyCode.AMPERSAND,
            KeyCode.UNDEFINED,
            KeyCode.QUOTEDBL,
            KeyCode.QUOTE,
            KeyCode.LEFT_PARENTHESIS,
            KeyCode.UNDEFINED,
            KeyCode.UNDEFINED,
            KeyCode.EXCLAMATION_MARK,
            KeyCode.UNDEFINED,
            KeyCode.UNDEFINED);

    private final List<DeskAction> done = new ArrayList<>();
    private final Group window = new Group();

    @BeforeEach
    void listen() {
        done.clear();
        window.setFocusTraversable(true);
        new DeskKeys(new SimpleObjectProperty<>(KeyMap.STANDARD), (action, _) -> done.add(action)).listen(window);
    }

    @Test
    void theRowOfDigitsTakesToolsOnABelgianKeyboardWithAndWithoutShift() {
        for (int i = 0; i < 10; i++) {
            press(BELGIAN.get(i), "&é\"'(§è!çà".substring(i, i + 1), false);
            press(BELGIAN.get(i), "1234567890".substring(i, i + 1), true);
        }
        assertThat(done)
                .isEqualTo(TOOLS.stream()
                        .flatMap(tool -> List.of(tool, tool).stream())
                        .toList());
    }

    @Test
    void aFrenchOneDoesSoToo() {
        press(KeyCode.AMPERSAND, "&", false);
        press(KeyCode.UNDERSCORE, "_", false);
        press(KeyCode.UNDEFINED, "ç", false);
        assertThat(done).containsExactly(DeskAction.HAND, DeskAction.STICKY, DeskAction.ARROW);
    }

    @Test
    void whereCodesTellTheDigitsEachIsHeardOnce() {
        press(KeyCode.DIGIT3, "\"", false); // Belgian on Windows
        press(KeyCode.DIGIT3, "3", true);
        press(KeyCode.DIGIT3, "3", false); // any other
        press(KeyCode.NUMPAD3, "3", false);
        assertThat(done).containsExactly(DeskAction.PEN, DeskAction.PEN, DeskAction.PEN, DeskAction.PEN);
    }

    @Test
    void signsOfOtherKeyboardsTakeNoTool() {
        press(KeyCode.QUOTE, "'", false); // beside Enter
        press(KeyCode.DIGIT7, "&", true);
        press(KeyCode.DIGIT9, "(", true);
        press(KeyCode.QUOTEDBL, "\"", false); // Turkish, left of 1
        assertThat(done).isEmpty();
    }

    @Test
    void aQuestionMarkOpensTheListWhereverItIs() {
        press(KeyCode.COMMA, "?", true); // Belgian
        press(KeyCode.UNDEFINED, "?", true); // German
        press(KeyCode.SLASH, "?", true); // Dutch, English
        press(KeyCode.ASTERISK, "?", true); // Turkish
        press(KeyCode.OPEN_BRACKET, "?", true); // Dvorak
        assertThat(done).hasSize(5).containsOnly(DeskAction.KEYS);
    }

    @Test
    void lettersAreWhereTheKeyboardHasThem() {
        press(KeyCode.Z, "z", false); // German, where English has Y
        press(KeyCode.UNDEFINED, "ı", false); // Turkish
        press(KeyCode.I, "i", false);
        press(KeyCode.PLUS, "+", false);
        press(KeyCode.MINUS, "-", false);
        assertThat(done)
                .containsExactly(
                        DeskAction.ZOOM,
                        DeskAction.BRING_IN,
                        DeskAction.BRING_IN,
                        DeskAction.BROADER,
                        DeskAction.FINER);
    }

    private void press(KeyCode code, String character, boolean shift) {
        window.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", character, code, shift, false, false, false));
        window.fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, shift, false, false, false));
    }
}
