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
            assertThat(KEYS.action(Stroke.of("PAGE_DOWN"), place)).contains(DeskAction.NEXT);
            assertThat(KEYS.action(Stroke.of("PAGE_UP"), place)).contains(DeskAction.PREVIOUS);
            assertThat(KEYS.action(Stroke.of("F5"), place)).contains(DeskAction.SHOW);
            assertThat(KEYS.action(Stroke.of("ESCAPE"), place)).contains(DeskAction.LEAVE);
        }
        assertThat(KEYS.action(Stroke.of("."), Place.DESK)).contains(DeskAction.BLACK);
        assertThat(KEYS.action(Stroke.of("B"), Place.DESK)).contains(DeskAction.BLACK);
    }

    @Test
    void noSingleCharacterDoesAnythingWhileSomebodyWrites() {
        List<Stroke> all = new ArrayList<>();
        KEYS.bindings().forEach(binding -> all.addAll(binding.strokes()));
        assertThat(all)
                .filteredOn(stroke -> KEYS.action(stroke, Place.TEXT).isPresent())
                .allMatch(stroke -> stroke.control() || stroke.key().length() > 1)
                .extracting(Stroke::key)
                .doesNotContain("SPACE", "ENTER", "BACK_SPACE", "LEFT", "RIGHT", "UP", "DOWN");
    }

    @Test
    void spaceAndEnterPressTheButtonThatHasTheFocus() {
        assertThat(KEYS.action(Stroke.of("SPACE"), Place.DESK)).contains(DeskAction.NEXT);
        assertThat(KEYS.action(Stroke.of("SPACE"), Place.BUTTON)).isEmpty();
        assertThat(KEYS.action(Stroke.of("ENTER"), Place.BUTTON)).isEmpty();
        assertThat(KEYS.action(Stroke.of("RIGHT"), Place.BUTTON)).contains(DeskAction.NEXT);
    }

    @Test
    void theArrowsWalkThroughTheListThatHasTheFocus() {
        for (String key : List.of("UP", "DOWN", "LEFT", "RIGHT", "ENTER", "SPACE")) {
            assertThat(KEYS.action(Stroke.of(key), Place.LIST)).as(key).isEmpty();
            assertThat(KEYS.action(Stroke.of(key), Place.DESK)).as(key).isPresent();
        }
        assertThat(KEYS.action(Stroke.of("D"), Place.LIST)).contains(DeskAction.DRAW);
    }

    @Test
    void noKeyHasTwoMeaningsAndEveryActionHasAKey() {
        List<Stroke> all = new ArrayList<>();
        KEYS.bindings().forEach(binding -> all.addAll(binding.strokes()));
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        assertThat(KEYS.bindings()).extracting(KeyMap.Binding::action).containsExactlyInAnyOrder(DeskAction.values());
    }

    @Test
    void whatIsHeldDownAlongCounts() {
        assertThat(KEYS.action(Stroke.control("Z"), Place.TEXT)).contains(DeskAction.UNDO);
        assertThat(KEYS.action(Stroke.control("Z").shifted(), Place.TEXT)).contains(DeskAction.REDO);
        assertThat(KEYS.action(Stroke.of("E"), Place.DESK)).isEqualTo(Optional.empty());
        assertThat(KEYS.action(Stroke.control("N"), Place.DESK)).contains(DeskAction.NOTE);
        assertThat(KEYS.action(Stroke.of("N"), Place.DESK)).contains(DeskAction.NEXT);
    }

    @Test
    void aKeySwapsTheScreensUnlessSomebodyWrites() {
        assertThat(KEYS.action(Stroke.of("S"), Place.DESK)).contains(DeskAction.SWAP);
        assertThat(KEYS.action(Stroke.of("S"), Place.TEXT)).isEmpty();
        assertThat(KEYS.action(Stroke.of("F11"), Place.TEXT)).contains(DeskAction.FULL);
    }
}
