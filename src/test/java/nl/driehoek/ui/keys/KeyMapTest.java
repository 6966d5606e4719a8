package nl.driehoek.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.driehoek.ui.keys.KeyMap.Place;
import org.junit.jupiter.api.Test;

class KeyMapTest {
    private static final KeyMap KEYS = KeyMap.STANDARD;

    @Test
    void aClickerWorksWhereverTheFocusIs() {
        for (Place place : Place.values()) {
            assertThat(KEYS.action(KeyStroke.of("PAGE_DOWN"), place)).contains(DeskAction.NEXT);
            assertThat(KEYS.action(KeyStroke.of("PAGE_UP"), place)).contains(DeskAction.PREVIOUS);
            assertThat(KEYS.action(KeyStroke.of("F5"), place)).contains(DeskAction.SHOW);
            assertThat(KEYS.action(KeyStroke.of("ESCAPE"), place)).contains(DeskAction.LEAVE);
        }
        assertThat(KEYS.action(KeyStroke.of("."), Place.DESK)).contains(DeskAction.BLACK);
        assertThat(KEYS.action(KeyStroke.of("B"), Place.DESK)).contains(DeskAction.BLACK);
    }

    @Test
    void noSingleCharacterDoesAnythingWhileSomebodyWrites() {
        List<KeyStroke> all = new ArrayList<>();
        KEYS.bindings().forEach(binding -> all.addAll(binding.strokes()));
        assertThat(all)
                .filteredOn(stroke -> KEYS.action(stroke, Place.TEXT).isPresent())
                .allMatch(stroke -> stroke.control() || stroke.key().length() > 1)
                .extracting(KeyStroke::key)
                .doesNotContain("SPACE", "ENTER", "BACK_SPACE", "LEFT", "RIGHT", "UP", "DOWN");
    }

    @Test
    void spaceAndEnterPressTheButtonThatHasTheFocus() {
        assertThat(KEYS.action(KeyStroke.of("SPACE"), Place.DESK)).contains(DeskAction.NEXT);
        assertThat(KEYS.action(KeyStroke.of("SPACE"), Place.BUTTON)).isEmpty();
        assertThat(KEYS.action(KeyStroke.of("ENTER"), Place.BUTTON)).isEmpty();
        assertThat(KEYS.action(KeyStroke.of("RIGHT"), Place.BUTTON)).contains(DeskAction.NEXT);
    }

    @Test
    void theArrowsWalkThroughTheListThatHasTheFocus() {
        for (String key : List.of("UP", "DOWN", "LEFT", "RIGHT", "ENTER", "SPACE")) {
            assertThat(KEYS.action(KeyStroke.of(key), Place.LIST)).as(key).isEmpty();
            assertThat(KEYS.action(KeyStroke.of(key), Place.DESK)).as(key).isPresent();
        }
        assertThat(KEYS.action(KeyStroke.of("D"), Place.LIST)).contains(DeskAction.DRAW);
    }

    @Test
    void noKeyHasTwoMeaningsAndEveryActionHasAKey() {
        List<KeyStroke> all = new ArrayList<>();
        KEYS.bindings().forEach(binding -> all.addAll(binding.strokes()));
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        assertThat(KEYS.bindings()).extracting(KeyMap.Binding::action).containsExactlyInAnyOrder(DeskAction.values());
    }

    @Test
    void whatIsHeldDownAlongCounts() {
        assertThat(KEYS.action(KeyStroke.control("Z"), Place.TEXT)).contains(DeskAction.UNDO);
        assertThat(KEYS.action(KeyStroke.control("Z").shifted(), Place.TEXT)).contains(DeskAction.REDO);
        assertThat(KEYS.action(KeyStroke.of("Y"), Place.DESK)).isEqualTo(Optional.empty());
        assertThat(KEYS.action(KeyStroke.control("N"), Place.DESK)).contains(DeskAction.NOTE);
        assertThat(KEYS.action(KeyStroke.of("N"), Place.DESK)).contains(DeskAction.NEXT);
    }

    @Test
    void aKeySwapsTheScreensUnlessSomebodyWrites() {
        assertThat(KEYS.action(KeyStroke.of("S"), Place.DESK)).contains(DeskAction.SWAP);
        assertThat(KEYS.action(KeyStroke.of("S"), Place.TEXT)).isEmpty();
        assertThat(KEYS.action(KeyStroke.of("F11"), Place.TEXT)).contains(DeskAction.FULL);
    }
}
