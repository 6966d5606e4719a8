package nl.driehoek.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.driehoek.ui.projector.screens.Area;
import nl.driehoek.ui.projector.screens.Choices;
import nl.driehoek.ui.projector.screens.ScreenInfo;
import nl.driehoek.ui.projector.screens.Screens;
import org.junit.jupiter.api.Test;

class WallMemoryTest {
    private static final Area BEAMER = new Area(-1280, 0, 1280, 800);
    private static final Screens SCREENS =
            new Screens(List.of(new ScreenInfo(new Area(0, 0, 1366, 768), 1, true), new ScreenInfo(BEAMER, 1, false)));

    @Test
    void aChoiceIsFoundAmongAllSettingsByItsSetOfScreens() {
        Choices found = WallMemory.among(Map.of("wall at " + SCREENS.key(), BEAMER.toString(), "theme", "dark"));
        assertThat(found.among(SCREENS)).contains(BEAMER);
        assertThat(found.places()).hasSize(1);
    }

    @Test
    void whatCannotBeUnderstoodIsNotChosen() {
        assertThat(WallMemory.among(Map.of("wall at " + SCREENS.key(), "left", "wall", "1 2 3 4")))
                .isEqualTo(Choices.NONE);
    }
}
