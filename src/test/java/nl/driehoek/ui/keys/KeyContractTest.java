package nl.driehoek.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.driehoek.ui.keys.KeyMap.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The keys that other programs have taught people, so that nobody's habit breaks. */
class KeyContractTest {
    @ParameterizedTest
    @CsvSource({
        "NEXT, RIGHT DOWN SPACE ENTER PAGE_DOWN N",
        "PREVIOUS, LEFT UP BACK_SPACE PAGE_UP P",
        "BLACK, B . V ; : /",
        "WHITE, 'W ,'",
        "FREEZE, F",
        "SHOW, F5 shift+F5",
        "LEAVE, ESCAPE",
        "OVERVIEW, TAB ctrl+DIGIT3",
        "GO_TO, G",
        "HAND, DIGIT1 NUMPAD1",
        "LASER, DIGIT2",
        "PEN, DIGIT3",
        "ERASER, DIGIT4",
        "HIGHLIGHTER, DIGIT5",
        "UNDO, ctrl+Z",
        "REDO, ctrl+Y ctrl+shift+Z",
        "NOTE, ctrl+N",
        "KEYS, ?",
        "HELP, F1"
    })
    void doesAtTheCardWhatItDoesElsewhere(DeskAction action, String keys) {
        assertThat(Stream.of(keys.split(" ")).map(KeyContractTest::stroke))
                .allSatisfy(stroke -> assertThat(KeyMap.STANDARD.action(stroke, Place.DESK))
                        .as(stroke.toString())
                        .contains(action));
    }

    @ParameterizedTest
    @EnumSource(value = Place.class, names = "DESK", mode = EnumSource.Mode.EXCLUDE)
    void tabLeadsOnFromWhateverIsNotTheCard(Place place) {
        assertThat(KeyMap.STANDARD.action(KeyStroke.of("TAB"), place)).isEmpty();
    }

    private static KeyStroke stroke(String keys) {
        String key = keys.substring(keys.lastIndexOf('+') + 1);
        return new KeyStroke(key, keys.contains("ctrl+"), keys.contains("shift+"));
    }
}
