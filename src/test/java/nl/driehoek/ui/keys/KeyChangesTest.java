package nl.driehoek.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.driehoek.ui.keys.KeyMap.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyChangesTest {
    private static final KeyMap STANDARD = KeyMap.STANDARD;
    private static final KeyStroke U = KeyStroke.of("U");

    @Test
    void whatIsWrittenDownIsReadAgain() {
        play(keys -> assertThat(KeyLines.parse(KeyLines.format(keys))).isEqualTo(keys));
    }

    @Test
    void noKeyEverHasTwoActionsAndNoActionIsForgotten() {
        play(keys -> {
            List<KeyStroke> all = keys.bindings().stream()
                    .flatMap(binding -> binding.strokes().stream())
                    .toList();
            assertThat(new HashSet<>(all)).hasSameSizeAs(all);
            assertThat(keys.bindings())
                    .extracting(KeyMap.Binding::action)
                    .containsExactlyElementsOf(STANDARD.bindings().stream()
                            .map(KeyMap.Binding::action)
                            .toList());
        });
    }

    @Test
    void escapeAndTheKeysOfAClickerStayWhateverSomebodyDoes() {
        play(keys -> {
            for (Place place : Place.values()) {
                assertThat(keys.action(KeyStroke.of("ESCAPE"), place)).contains(DeskAction.LEAVE);
                assertThat(keys.action(KeyStroke.of("PAGE_DOWN"), place)).contains(DeskAction.NEXT);
                assertThat(keys.action(KeyStroke.of("PAGE_UP"), place)).contains(DeskAction.PREVIOUS);
            }
        });
    }

    @Test
    void aResetGivesTheStandardOfThatActionAndOfAllInTurn() {
        play(keys -> {
            KeyMap all = keys;
            for (DeskAction action : DeskAction.values()) {
                assertThat(keys.reset(action).strokes(action)).isEqualTo(STANDARD.strokes(action));
                assertThat(keys.reset(action).isChanged(action)).isFalse();
                all = all.reset(action);
            }
            assertThat(all).isEqualTo(STANDARD);
        });
    }

    @Test
    void aKeyThatIsTakenOverLeavesTheActionThatHadIt() {
        assertThat(STANDARD.conflict(DeskAction.NOTE, KeyStroke.of("B")))
                .isEqualTo(new KeyConflict.Taken(DeskAction.BLACK));
        KeyMap changed = STANDARD.with(DeskAction.NOTE, KeyStroke.of("B"));
        assertThat(changed.action(KeyStroke.of("B"), Place.DESK)).contains(DeskAction.NOTE);
        assertThat(changed.strokes(DeskAction.BLACK)).doesNotContain(KeyStroke.of("B"));
        assertThat(KeyLines.format(changed)).isEqualTo("black . V ; : /\nnote ctrl+N B");
        assertThat(changed.reset(DeskAction.BLACK)).isEqualTo(STANDARD);
    }

    @Test
    void aKeyIsFreeOwnTakenOrFixed() {
        assertThat(STANDARD.conflict(DeskAction.DRAW, U)).isEqualTo(new KeyConflict.None());
        assertThat(STANDARD.conflict(DeskAction.DRAW, KeyStroke.of("D"))).isEqualTo(new KeyConflict.Same());
        assertThat(STANDARD.conflict(DeskAction.DRAW, KeyStroke.of("PAGE_DOWN")))
                .isEqualTo(new KeyConflict.Reserved(KeyConflict.Reason.CLICKER));
        assertThat(STANDARD.conflict(DeskAction.DRAW, KeyStroke.of("ESCAPE")))
                .isEqualTo(new KeyConflict.Reserved(KeyConflict.Reason.LEAVING));
        assertThat(STANDARD.conflict(DeskAction.DRAW, KeyStroke.control("C")))
                .isEqualTo(new KeyConflict.Reserved(KeyConflict.Reason.WRITING));
        assertThat(STANDARD.conflict(DeskAction.DRAW, KeyStroke.shift("TAB")))
                .isEqualTo(new KeyConflict.Reserved(KeyConflict.Reason.WALKING));
    }

    @Test
    void everyReservedKeyThatDoesSomethingDoesItAtTheStandard() {
        assertThat(STANDARD.bindings().stream()
                        .flatMap(binding -> binding.strokes().stream())
                        .filter(stroke -> KeyConflict.Reason.of(stroke).isPresent()))
                .containsExactlyInAnyOrder(KeyStroke.of("ESCAPE"), KeyStroke.of("PAGE_UP"), KeyStroke.of("PAGE_DOWN"));
    }

    @Test
    void anActionCanHaveNoKeyAtAllAndThatIsKept() {
        KeyMap none = STANDARD.without(DeskAction.DRAW, KeyStroke.of("D"));
        assertThat(none.strokes(DeskAction.DRAW)).isEmpty();
        assertThat(KeyLines.format(none)).isEqualTo("draw");
        assertThat(KeyLines.parse("draw")).isEqualTo(none);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "fly U",
                "draw KK",
                "draw U ctrl+",
                "draw shift+ctrl+U",
                "\u0000",
                "draw U \ud800\udc00\udc00",
                "draw=U",
                "DRAW U",
                "ctrl+U",
                "draw\u00a0K",
                "next",
                "leave",
                "leave U\nleave",
                "previous PAGE_UP PAGE_UP LEFT BACK_SPACE UP P"
            })
    void textThatMakesNoSenseOrChangesNothingLeavesTheKeysThatNobodyMayTake(String text) {
        KeyMap keys = KeyLines.parse(text);
        assertThat(keys.holder(KeyStroke.of("ESCAPE"))).contains(DeskAction.LEAVE);
        assertThat(keys.holder(KeyStroke.of("PAGE_DOWN"))).contains(DeskAction.NEXT);
        assertThat(keys.strokes(DeskAction.DRAW)).isEqualTo(STANDARD.strokes(DeskAction.DRAW));
        assertThat(KeyLines.parse(KeyLines.format(keys))).isEqualTo(keys);
    }

    @Test
    void aBrokenLineLeavesTheOthers() {
        KeyMap keys = KeyLines.parse("draw U\nfly Z\nnote D PAGE_DOWN ESCAPE\nskip Nonsense");
        assertThat(keys.holder(U)).contains(DeskAction.DRAW);
        assertThat(keys.holder(KeyStroke.of("D"))).contains(DeskAction.NOTE);
        assertThat(keys.strokes(DeskAction.NOTE)).containsExactly(KeyStroke.of("D"));
        assertThat(keys.isChanged(DeskAction.SKIP)).isFalse();
    }

    @Test
    void everyStandardKeyIsReadAsItIsWritten() {
        assertThat(STANDARD.bindings().stream().flatMap(binding -> binding.strokes().stream()))
                .allSatisfy(
                        stroke -> assertThat(KeyStroke.parse(stroke.words())).contains(stroke));
        assertThat(KeyStroke.parse("ctrl++")).contains(KeyStroke.control("+"));
        assertThat(KeyStroke.parse("+")).contains(KeyStroke.of("+"));
    }

    /** Plays random changes, and looks after each. */
    private static void play(Consumer<KeyMap> look) {
        List<KeyStroke> strokes = Stream.concat(
                        STANDARD.bindings().stream().flatMap(binding -> binding.strokes().stream()),
                        Stream.of(
                                U,
                                KeyStroke.control("K"),
                                KeyStroke.of("+"),
                                KeyStroke.control("C"),
                                KeyStroke.of("é")))
                .toList();
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            KeyMap keys = STANDARD;
            for (int step = 0; step < 25; step++) {
                DeskAction action = DeskAction.values()[random.nextInt(DeskAction.values().length)];
                KeyStroke stroke = strokes.get(random.nextInt(strokes.size()));
                keys = switch (random.nextInt(5)) {
                    case 0 -> keys.without(action, stroke);
                    case 1 -> keys.holder(stroke).map(keys::reset).orElse(keys);
                    case 2 -> keys.reset(action);
                    default -> keys.with(action, stroke);
                };
                look.accept(keys);
            }
        }
    }
}
