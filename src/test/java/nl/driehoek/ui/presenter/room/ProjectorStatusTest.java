package nl.driehoek.ui.presenter.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.ui.presenter.model.PureDesk;
import nl.driehoek.ui.presenter.model.WallReach;
import nl.driehoek.ui.presenter.room.ProjectorStatus.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectorStatusTest {
    private static final Map<WallReach, What> IN_THE_WAY = Map.of(
            WallReach.MOVING, What.NOTHING,
            WallReach.NO_SCREEN, What.NO_SCREEN,
            WallReach.LOST, What.LOST,
            WallReach.UNCHOSEN, What.UNCHOSEN,
            WallReach.MIRRORED, What.DESK);
    private static final Set<WallReach> ON_A_SCREEN = EnumSet.of(WallReach.SHOWN, WallReach.FULL);

    @ParameterizedTest
    @CsvSource({
        "'', NOTHING",
        "D, NOTHING",
        "D F5, CARD",
        "D F5 B, BLACK",
        "D W, WHITE",
        "D F5 F, FROZEN",
        "D F5 F D, FROZEN",
        "F, FROZEN_EMPTY",
        "D F5 F B, BLACK",
        "D F5 B ESCAPE, CARD",
        "D F5 H, NOTHING"
    })
    void theSignSaysWhatIsShownOnlyWhereThatReachesTheRoom(String keys, What shown) {
        PureDesk desk = new PureDesk("1.1").press(keys.split(" "));
        for (WallReach reach : WallReach.values()) {
            assertThat(ProjectorStatus.of(desk.model(), reach).what())
                    .as(reach.toString())
                    .isEqualTo(ON_A_SCREEN.contains(reach) ? shown : IN_THE_WAY.get(reach));
        }
    }

    @Test
    void whereNothingReachesTheRoomItSeesNoPage() {
        PureDesk desk = new PureDesk("1.1").perform(new Choose(PureDesk.card("app-voorbereiding")));
        desk.press("F5");
        assertThat(ProjectorStatus.of(desk.model(), WallReach.LOST).page()).isEqualTo(new ProjectorFrame.Page(1, 1));
    }
}
