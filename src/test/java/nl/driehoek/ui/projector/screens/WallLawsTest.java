package nl.driehoek.ui.projector.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.driehoek.ui.projector.screens.WallPlace.Ask;
import nl.driehoek.ui.projector.screens.WallPlace.Full;
import nl.driehoek.ui.projector.screens.WallPlace.Hidden;
import nl.driehoek.ui.projector.screens.WallPlace.OtherScreen;
import org.junit.jupiter.api.Test;

/** What holds for the wall whatever screens do, in every order that a generator thinks of. */
class WallLawsTest {
    private static final int RUNS = 2000;
    private static final int STEPS = 30;

    @Test
    void theWallNeverCoversTheDesk() {
        run((desktop, random) -> {
            step(desktop, random);
            check(desktop.plan());
        });
    }

    @Test
    void onceAtRestTheWallIsFoundAgain() {
        run((desktop, random) -> {
            step(desktop, random);
            desktop.rest();
            check(desktop.plan());
            WallPlan plan = desktop.plan();
            Area desk = plan.deskScreen().orElseThrow();
            boolean room = !plan.screens().apartFrom(desk).isEmpty();
            if (plan.wishes().open() && room) {
                assertThat(plan.place()).isInstanceOfAny(OtherScreen.class, Ask.class);
            }
            if (plan.place() instanceof Ask(List<Area> options)) {
                assertThat(plan.screens().all()).hasSizeGreaterThan(2);
                assertThat(options).isNotEmpty().doesNotContain(desk);
            }
            assertThat(desktop.rest().plan()).as("nothing more to do").isEqualTo(plan);
        });
    }

    @Test
    void onlyTheKeyForThatLaysTheWallOverTheDeskAndTakesItAwayAgain() {
        run((desktop, random) -> {
            step(desktop, random);
            desktop.rest();
            boolean full = desktop.place() instanceof Full;
            desktop.keeper().perform(WallPlan::shown);
            desktop.keeper().perform(WallPlan::swapped);
            assertThat(desktop.rest().place() instanceof Full).isEqualTo(full);
        });
    }

    @Test
    void aWallThatLosesItsScreenIsHiddenAtOnceAndBackAfterwards() {
        run((desktop, random) -> {
            step(desktop, random);
            desktop.rest();
            if (desktop.place() instanceof OtherScreen(Area screen)) {
                WallPlan before = desktop.plan();
                List<ScreenInfo> all = before.screens().all();
                List<ScreenInfo> left = new ArrayList<>(all);
                left.removeIf(lost -> lost.bounds().equals(screen));
                desktop.see(left);
                assertThat(desktop.place()).isInstanceOf(Hidden.class);
                if (left.size() == 1) {
                    assertThat(desktop.rest().place()).isEqualTo(new Hidden(WallPlace.Why.LOST));
                }
                Collections.shuffle(left, random);
                assertThat(desktop.see(all).rest().place()).isEqualTo(before.place());
            }
        });
    }

    @Test
    void anEmptyListChangesNothing() {
        run((desktop, random) -> {
            step(desktop, random);
            WallPlan before = desktop.rest().plan();
            assertThat(desktop.see().plan()).isEqualTo(before);
            assertThat(desktop.rest().plan()).isEqualTo(before);
            assertThat(desktop.see(before.screens().all()).rest().plan()).isEqualTo(before);
        });
    }

    @Test
    void swappingTwiceIsNotSwapping() {
        run((desktop, random) -> {
            step(desktop, random);
            WallPlan before = desktop.rest().plan();
            WallPlan there = before.swapped();
            WallPlan back = there.swapped();
            assertThat(there.settled().place()).as("a swap lasts").isEqualTo(there.place());
            if (before.place() instanceof OtherScreen(Area screen)) {
                assertThat(there.deskScreen())
                        .hasValueSatisfying(
                                desk -> assertThat(desk.overlaps(screen)).isTrue());
                assertThat(back.place())
                        .isInstanceOfSatisfying(
                                OtherScreen.class,
                                cover -> assertThat(cover.screen().overlaps(screen))
                                        .isTrue());
            } else {
                assertThat(back).isEqualTo(before);
            }
        });
    }

    @Test
    void theOrderInWhichScreensAreToldDoesNotMatter() {
        Random random = new Random(7);
        for (int run = 0; run < RUNS; run++) {
            List<ScreenInfo> screens = Desktop.anyScreens(random);
            Area desk = anyDesk(screens, random);
            WallPlace one =
                    WallPlan.start(new Screens(screens), desk, Choices.NONE).place();
            Collections.shuffle(screens, random);
            assertThat(WallPlan.start(new Screens(screens), desk, Choices.NONE).place())
                    .isEqualTo(one);
        }
    }

    private static void run(Law law) {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            List<ScreenInfo> screens = Desktop.anyScreens(random);
            Desktop desktop = new Desktop(anyDesk(screens, random), Choices.NONE, screens.toArray(ScreenInfo[]::new));
            for (int step = 0; step < STEPS; step++) {
                law.holds(desktop, random);
            }
        }
    }

    private static void check(WallPlan plan) {
        if (plan.place() instanceof OtherScreen(Area screen)) {
            assertThat(plan.screens().has(screen)).isTrue();
            assertThat(plan.deskScreen())
                    .hasValueSatisfying(
                            desk -> assertThat(desk.overlaps(screen)).isFalse());
        } else if (plan.place() instanceof Full(Area screen)) {
            assertThat(plan.wishes().full()).as("only where somebody asked").isTrue();
            assertThat(plan.screens().apartFrom(screen)).isEmpty();
        }
    }

    private static void step(Desktop desktop, Random random) {
        WallKeeper keeper = desktop.keeper();
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> desktop.see(Desktop.anyScreens(random));
            case 3 -> desktop.see(rescaled(desktop.plan().screens().all(), random));
            case 4 -> desktop.see();
            case 5 -> desktop.moveDesk(anyDesk(desktop.plan().screens().all(), random));
            case 6 -> keeper.perform(WallPlan::swapped);
            case 7 -> keeper.perform(WallPlan::fullToggled);
            case 8 -> keeper.perform(WallPlan::shown);
            case 9 -> keeper.perform(random.nextInt(4) == 0 ? WallPlan::closed : WallPlan::shown);
            case 10 -> choose(desktop, random);
            default -> desktop.rest();
        }
    }

    private static void choose(Desktop desktop, Random random) {
        if (desktop.place() instanceof Ask(List<Area> options)) {
            Area chosen = options.get(random.nextInt(options.size()));
            desktop.keeper().perform(plan -> plan.chosen(chosen));
            assertThat(desktop.place()).isEqualTo(new OtherScreen(chosen));
        }
    }

    private static List<ScreenInfo> rescaled(List<ScreenInfo> screens, Random random) {
        return screens.stream()
                .map(screen -> new ScreenInfo(screen.bounds(), 1 + random.nextInt(8) / 4.0, screen.primary()))
                .toList();
    }

    /** A window somewhere, now and then half over an edge or off all screens. */
    private static Area anyDesk(List<ScreenInfo> screens, Random random) {
        Area screen = screens.get(random.nextInt(screens.size())).bounds();
        double x = screen.x() + random.nextInt((int) screen.width()) - 200;
        double y = screen.y() + random.nextInt((int) screen.height()) - 100;
        boolean lost = random.nextInt(20) == 0;
        return new Area(lost ? -32000 : x, lost ? -32000 : y, 900, 600);
    }

    @FunctionalInterface
    private interface Law {
        void holds(Desktop desktop, Random random);
    }
}
