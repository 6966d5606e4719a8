package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A part of a window follows while it is in one, however long that takes to come. */
@ExtendWith(ApplicationExtension.class)
class WhileShownTest {
    private final ObjectProperty<String> value = new SimpleObjectProperty<>("at first");
    private final List<String> seen = new ArrayList<>();

    @Test
    void whatIsCollectedBeforeItIsShownTakesNothingFromIt(FxRobot robot) {
        StackPane part = new StackPane();
        WhileShown.of(value, part).subscribe((String now) -> seen.add(now));
        System.gc();
        robot.interact(() -> new Scene(part));
        robot.interact(() -> value.set("then"));
        assertThat(seen).endsWith("then");
    }

    @Test
    void outOfAWindowItFollowsNoLonger(FxRobot robot) {
        StackPane part = new StackPane();
        WhileShown.of(value, part).subscribe((String now) -> seen.add(now));
        robot.interact(() -> new Scene(part).setRoot(new StackPane()));
        robot.interact(() -> value.set("unseen"));
        assertThat(seen).doesNotContain("unseen");
    }
}
