package nl.driehoek.ui.projector.screens;

import static nl.driehoek.ui.projector.screens.Desktop.BEAMER;
import static nl.driehoek.ui.projector.screens.Desktop.BOARD;
import static nl.driehoek.ui.projector.screens.Desktop.LAPTOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.driehoek.ui.projector.screens.WallPlace.Ask;
import nl.driehoek.ui.projector.screens.WallPlace.Full;
import nl.driehoek.ui.projector.screens.WallPlace.Hidden;
import nl.driehoek.ui.projector.screens.WallPlace.OtherScreen;
import nl.driehoek.ui.projector.screens.WallPlace.Why;
import org.junit.jupiter.api.Test;

class WallPlanTest {
    private static final WallPlace COVERS_BEAMER = new OtherScreen(BEAMER.bounds());

    @Test
    void ofTwoScreensTheWallTakesTheOtherWithoutAsking() {
        assertThat(Desktop.with(LAPTOP, BEAMER).place()).isEqualTo(COVERS_BEAMER);
        assertThat(Desktop.with(LAPTOP, BOARD).place()).isEqualTo(new OtherScreen(BOARD.bounds()));
    }

    @Test
    void aBeamerThatIsPluggedInLaterIsFound() {
        Desktop desktop = Desktop.with(LAPTOP);
        assertThat(desktop.place()).isEqualTo(new Hidden(Why.NO_SCREEN));
        assertThat(desktop.see(LAPTOP, BEAMER).place())
                .as("not before it rests")
                .isInstanceOf(Hidden.class);
        assertThat(desktop.rest().place()).isEqualTo(COVERS_BEAMER);
    }

    @Test
    void anUnpluggedWallIsGoneAtOnceAndDoesNotComeUninvited() {
        Desktop desktop = Desktop.with(LAPTOP, BEAMER).see(LAPTOP);
        assertThat(desktop.place()).isEqualTo(new Hidden(Why.MOVING));
        assertThat(desktop.rest().place()).isEqualTo(new Hidden(Why.LOST));
        desktop.keeper().perform(WallPlan::shown);
        assertThat(desktop.place()).isEqualTo(new Hidden(Why.LOST));
        assertThat(desktop.see(LAPTOP, BEAMER).rest().place()).isEqualTo(COVERS_BEAMER);
    }

    @Test
    void onOneScreenShowingCoversNothingAndAKeyMakesItFull() {
        Desktop desktop = Desktop.with(LAPTOP);
        desktop.keeper().perform(WallPlan::shown);
        assertThat(desktop.place()).isEqualTo(new Hidden(Why.NO_SCREEN));
        desktop.keeper().perform(WallPlan::fullToggled);
        assertThat(desktop.place()).isEqualTo(new Full(LAPTOP.bounds()));
        desktop.keeper().perform(WallPlan::shown);
        assertThat(desktop.rest().place()).isEqualTo(new Full(LAPTOP.bounds()));
        desktop.keeper().perform(WallPlan::fullToggled);
        assertThat(desktop.place()).isEqualTo(new Hidden(Why.NO_SCREEN));
    }

    @Test
    void aWallOverEverythingMakesRoomForTheDeskWhenABeamerComes() {
        Desktop desktop = Desktop.with(LAPTOP);
        desktop.keeper().perform(WallPlan::fullToggled);
        assertThat(desktop.see(LAPTOP, BEAMER).place()).isInstanceOf(Hidden.class);
        assertThat(desktop.rest().place()).isEqualTo(COVERS_BEAMER);
        assertThat(desktop.see(LAPTOP).rest().place()).as("full no more").isEqualTo(new Hidden(Why.LOST));
    }

    @Test
    void amongThreeItAsksOnceAndRemembersByTheSet() {
        Desktop desktop = Desktop.with(LAPTOP, BEAMER, BOARD);
        assertThat(desktop.place()).isEqualTo(new Ask(List.of(BOARD.bounds(), BEAMER.bounds())));
        desktop.keeper().perform(plan -> plan.chosen(BEAMER.bounds()));
        assertThat(desktop.place()).isEqualTo(COVERS_BEAMER);
        desktop.see(LAPTOP, BOARD).rest();
        assertThat(desktop.see(BEAMER, BOARD, LAPTOP).rest().place()).isEqualTo(COVERS_BEAMER);

        Choices kept = desktop.plan().choices();
        assertThat(new Desktop(desktop.desk(), kept, BOARD, LAPTOP, BEAMER).place())
                .as("at the next start")
                .isEqualTo(COVERS_BEAMER);
    }

    @Test
    void aWallThatSomebodyClosedWaitsUntilSomethingIsShown() {
        Desktop desktop = Desktop.with(LAPTOP, BEAMER);
        desktop.keeper().perform(WallPlan::closed);
        assertThat(desktop.place()).isEqualTo(new Hidden(Why.CLOSED));
        assertThat(desktop.see(LAPTOP).see(LAPTOP, BEAMER).rest().place()).isEqualTo(new Hidden(Why.CLOSED));
        desktop.keeper().perform(WallPlan::shown);
        assertThat(desktop.place()).isEqualTo(COVERS_BEAMER);
    }

    @Test
    void aBeamerThatShowsTheSameAsTheLaptopIsNoticed() {
        ScreenInfo same = Desktop.screen(0, 0, 1024, 768, false);
        Desktop desktop = Desktop.with(LAPTOP, BEAMER).see(LAPTOP, same);
        assertThat(desktop.place()).isInstanceOf(Hidden.class);
        assertThat(desktop.rest().plan().mirrored()).isTrue();
        assertThat(desktop.place()).isInstanceOf(Hidden.class);
        desktop.keeper().perform(WallPlan::fullToggled);
        assertThat(desktop.place()).as("a view for one screen").isEqualTo(new Full(LAPTOP.bounds()));
    }

    @Test
    void theDeskMayBeDraggedToTheWallsScreen() {
        Desktop desktop = Desktop.with(LAPTOP, BEAMER);
        desktop.moveDesk(new Area(1300, 20, 1100, 700));
        assertThat(desktop.place()).isEqualTo(new Hidden(Why.MOVING));
        assertThat(desktop.rest().place()).isEqualTo(new OtherScreen(LAPTOP.bounds()));
    }

    @Test
    void aDeskWhoseScreenIsGoneIsBroughtToTheMainOne() {
        Desktop desktop = Desktop.with(BOARD, LAPTOP, BEAMER);
        desktop.moveDesk(new Area(-1900, 0, 1800, 900));
        desktop.rest();
        desktop.see(LAPTOP, BEAMER);
        assertThat(desktop.place()).isInstanceOf(Hidden.class);
        desktop.rest();
        assertThat(desktop.desk()).isEqualTo(new Area(0, 0, 1366, 768));
        assertThat(desktop.place()).isEqualTo(COVERS_BEAMER);
    }

    @Test
    void swappingMovesTheDeskAndKeepsItsSizeWhereItFits() {
        Desktop desktop = Desktop.with(LAPTOP, BEAMER);
        desktop.keeper().perform(WallPlan::swapped);
        assertThat(desktop.desk()).isEqualTo(new Area(1466, 50, 1100, 700));
        assertThat(desktop.rest().place()).isEqualTo(new OtherScreen(LAPTOP.bounds()));
    }

    @Test
    void afterTheEndNothingMovesAnyMore() {
        Desktop desktop = Desktop.with(LAPTOP, BEAMER).see(LAPTOP);
        desktop.keeper().stop();
        WallPlan last = desktop.plan();
        assertThat(desktop.rest().see(LAPTOP, BEAMER).rest().plan()).isEqualTo(last);
    }
}
