package nl.driehoek.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.ui.presenter.model.WallReach;
import nl.driehoek.ui.projector.screens.Area;
import nl.driehoek.ui.projector.screens.Choices;
import nl.driehoek.ui.projector.screens.ScreenInfo;
import nl.driehoek.ui.projector.screens.Screens;
import nl.driehoek.ui.projector.screens.WallPlan;
import org.junit.jupiter.api.Test;

/** What the desk is told of where the wall is, through what screens do. */
class RoomWallTest {
    private static final Area LAPTOP = new Area(0, 0, 1366, 768);
    private static final Area BEAMER = new Area(1366, 0, 1280, 800);
    private static final Area BOARD = new Area(-1920, 0, 1920, 1080);
    private static final Area MIRROR = new Area(0, 0, 1024, 768);

    @Test
    void aBeamerIsThereGoneAndBack() {
        WallPlan shown = plan(LAPTOP, BEAMER).shown();
        assertThat(RoomWall.reach(shown)).isEqualTo(WallReach.SHOWN);
        WallPlan pulled = shown.seen(screens(LAPTOP));
        assertThat(RoomWall.reach(pulled)).as("at once").isEqualTo(WallReach.MOVING);
        assertThat(RoomWall.reach(pulled.settled())).isEqualTo(WallReach.LOST);
        assertThat(RoomWall.reach(pulled.settled().shown())).isEqualTo(WallReach.LOST);
        WallPlan back = pulled.settled().seen(screens(LAPTOP, BEAMER)).settled();
        assertThat(RoomWall.reach(back)).isEqualTo(WallReach.SHOWN);
    }

    @Test
    void oneScreenHasNoneForTheRoomUntilTheWallLiesOverTheDesk() {
        WallPlan alone = plan(LAPTOP).shown();
        assertThat(RoomWall.reach(alone)).isEqualTo(WallReach.NO_SCREEN);
        assertThat(RoomWall.reach(alone.fullToggled())).isEqualTo(WallReach.FULL);
        assertThat(RoomWall.reach(alone.fullToggled().fullToggled())).isEqualTo(WallReach.NO_SCREEN);
    }

    @Test
    void aMirroredDeskIsSeenUntilTheWallLiesOverIt() {
        WallPlan mirrored = plan(LAPTOP, MIRROR).shown();
        assertThat(RoomWall.reach(mirrored)).isEqualTo(WallReach.MIRRORED);
        assertThat(RoomWall.reach(mirrored.fullToggled())).isEqualTo(WallReach.FULL);
        assertThat(RoomWall.reach(plan(LAPTOP, MIRROR, BEAMER).chosen(BEAMER)))
                .as("whatever is on a third screen")
                .isEqualTo(WallReach.MIRRORED);
    }

    @Test
    void ofThreeScreensOneHasToBeChosen() {
        WallPlan asks = plan(LAPTOP, BEAMER, BOARD);
        assertThat(RoomWall.reach(asks)).isEqualTo(WallReach.UNCHOSEN);
        assertThat(RoomWall.reach(asks.closed())).isEqualTo(WallReach.UNCHOSEN);
        assertThat(RoomWall.reach(asks.chosen(BOARD))).isEqualTo(WallReach.SHOWN);
        assertThat(RoomWall.reach(asks.closed().seen(screens(LAPTOP)).settled()))
                .isEqualTo(WallReach.NO_SCREEN);
    }

    private static WallPlan plan(Area... places) {
        return WallPlan.start(screens(places), new Area(100, 50, 1100, 700), Choices.NONE);
    }

    private static Screens screens(Area... places) {
        List<ScreenInfo> all = Stream.of(places)
                .map(place -> new ScreenInfo(place, 1, place.equals(LAPTOP)))
                .toList();
        return new Screens(all);
    }
}
