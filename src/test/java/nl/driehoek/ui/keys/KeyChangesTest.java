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
    private static final Stroke K = Stroke.of("K");

    @Test
    void whatIsWrittenDownIsReadAgain() {
        play(keys -> assertThat(KeyLines.parse(KeyLines.format(keys))).isEqualTo(keys));
    }

    @Test
    void noKeyEverHasTwoActionsAndNoActionIsForgotten() {
        play(keys -> {
            List<Stroke> all = keys.bindings().stream()
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
                assertThat(keys.action(Stroke.of("ESCAPE"), place)).contains(DeskAction.LEAVE);
                assertThat(keys.action(Stroke.of("PAGE_DOWN"), place)).contains(DeskAction.NEXT);
                assertThat(keys.action(Stroke.of("PAGE_UP"), place)).contains(DeskAction.PREVIOUS);
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
        assertThat(STANDARD.claim(DeskAction.NOTE, Stroke.of("B"))).isEqualTo(new Claim.Taken(DeskAction.BLACK));
        KeyMap changed = STANDARD.with(DeskAction.NOTE, Stroke.of("B"));
        assertThat(changed.action(Stroke.of("B"), Place.DESK)).contains(DeskAction.NOTE);
        assertThat(changed.strokes(DeskAction.BLACK)).doesNotContain(Stroke.of("B"));
        assertThat(KeyLines.format(changed)).isEqualTo("black . V ; : /\nnote ctrl+N B");
        assertThat(changed.reset(DeskAction.BLACK)).isEqualTo(STANDARD);
    }

    @Test
    void aKeyIsFreeOwnTakenOrFixed() {
        assertThat(STANDARD.claim(DeskAction.DRAW, K)).isEqualTo(new Claim.Free());
        assertThat(STANDARD.claim(DeskAction.DRAW, Stroke.of("D"))).isEqualTo(new Claim.Own());
        assertThat(STANDARD.claim(DeskAction.DRAW, Stroke.of("PAGE_DOWN")))
                .isEqualTo(new Claim.Fixed(Reserved.CLICKER));
        assertThat(STANDARD.claim(DeskAction.DRAW, Stroke.of("ESCAPE"))).isEqualTo(new Claim.Fixed(Reserved.LEAVING));
        assertThat(STANDARD.claim(DeskAction.DRAW, Stroke.control("C"))).isEqualTo(new Claim.Fixed(Reserved.WRITING));
        assertThat(STANDARD.claim(DeskAction.DRAW, Stroke.shift("TAB"))).isEqualTo(new Claim.Fixed(Reserved.WALKING));
    }

    @Test
    void everyReservedKeyThatDoesSomethingDoesItAtTheStandard() {
        assertThat(STANDARD.bindings().stream()
                        .flatMap(binding -> binding.strokes().stream())
                        .filter(stroke -> Reserved.of(stroke).isPresent()))
                .containsExactlyInAnyOrder(Stroke.of("ESCAPE"), Stroke.of("PAGE_UP"), Stroke.of("PAGE_DOWN"));
    }

    @Test
    void anActionCanHaveNoKeyAtAllAndThatIsKept() {
        KeyMap none = STANDARD.without(DeskAction.DRAW, Stroke.of("D"));
        assertThat(none.strokes(DeskAction.DRAW)).isEmpty();
        assertThat(KeyLines.format(none)).isEqualTo("draw");
        assertThat(KeyLines.parse("draw")).isEqualTo(none);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "fly K",
                "draw KK",
                "draw K ctrl+",
                "draw shift+ctrl+K",
                "\u0000",
                "draw K \ud800\udc00\udc00",
                "draw=K",
                "DRAW K",
                "ctrl+K",
                "draw\u00a0K",
                "next",
                "leave",
                "leave K\nleave",
                "previous PAGE_UP PAGE_UP LEFT BACK_SPACE UP P"
            })
    void textThatMakesNoSenseOrChangesNothingLeavesTheKeysThatNobodyMayTake(String text) {
        KeyMap keys = KeyLines.parse(text);
        assertThat(keys.holder(Stroke.of("ESCAPE"))).contains(DeskAction.LEAVE);
        assertThat(keys.holder(Stroke.of("PAGE_DOWN"))).contains(DeskAction.NEXT);
        assertThat(keys.strokes(DeskAction.DRAW)).isEqualTo(STANDARD.strokes(DeskAction.DRAW));
        assertThat(KeyLines.parse(KeyLines.format(keys))).isEqualTo(keys);
    }

    @Test
    void aBrokenLineLeavesTheOthers() {
        KeyMap keys = KeyLines.parse("draw K\nfly Z\nnote D PAGE_DOWN ESCAPE\nskip Nonsense");
        assertThat(keys.holder(K)).contains(DeskAction.DRAW);
        assertThat(keys.holder(Stroke.of("D"))).contains(DeskAction.NOTE);
        assertThat(keys.strokes(DeskAction.NOTE)).containsExactly(Stroke.of("D"));
        assertThat(keys.isChanged(DeskAction.SKIP)).isFalse();
    }

    @Test
    void everyStandardKeyIsReadAsItIsWritten() {
        assertThat(STANDARD.bindings().stream().flatMap(binding -> binding.strokes().stream()))
                .allSatisfy(stroke -> assertThat(Stroke.parse(stroke.words())).contains(stroke));
        assertThat(Stroke.parse("ctrl++")).contains(Stroke.control("+"));
        assertThat(Stroke.parse("+")).contains(Stroke.of("+"));
    }

    /** Plays random changes, and looks after each. */
    private static void play(Consumer<KeyMap> look) {
        List<Stroke> strokes = Stream.concat(
                        STANDARD.bindings().stream().flatMap(binding -> binding.strokes().stream()),
                        Stream.of(K, Stroke.control("K"), Stroke.of("+"), Stroke.control("C"), Stroke.of("é")))
                .toList();
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            KeyMap keys = STANDARD;
            for (int step = 0; step < 25; step++) {
                DeskAction action = DeskAction.values()[random.nextInt(DeskAction.values().length)];
                Stroke stroke = strokes.get(random.nextInt(strokes.size()));
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
