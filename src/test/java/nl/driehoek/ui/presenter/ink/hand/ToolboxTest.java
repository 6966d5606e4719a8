package nl.driehoek.ui.presenter.ink.hand;

import static org.assertj.core.api.Assertions.assertThat;

import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.PenWidth;
import org.junit.jupiter.api.Test;

class ToolboxTest {
    private final Toolbox tools = new Toolbox();

    @Test
    void aToolTakenAgainIsPutAway() {
        tools.take(InkTool.PEN);
        tools.take(InkTool.PEN);
        assertThat(tools.toolProperty().get()).isEqualTo(InkTool.HAND);
    }

    @Test
    void theEraserTakenAgainErasesInTheOtherWay() {
        tools.take(InkTool.ERASER);
        tools.take(InkTool.ERASER);
        assertThat(tools.toolProperty().get()).isEqualTo(InkTool.ERASER);
        assertThat(tools.partProperty().get()).isTrue();
    }

    @Test
    void aKeyThatIsHeldForAStrokeGivesTheToolBefore() {
        tools.take(InkTool.PEN);
        tools.press(InkTool.ERASER);
        tools.press(InkTool.ERASER); // what a key that is held down repeats
        tools.used();
        tools.release();
        assertThat(tools.toolProperty().get()).isEqualTo(InkTool.PEN);
        assertThat(tools.partProperty().get()).isFalse();
    }

    @Test
    void aKeyThatIsOnlyTouchedTakesTheToolForGood() {
        tools.press(InkTool.HIGHLIGHTER);
        tools.release();
        assertThat(tools.toolProperty().get()).isEqualTo(InkTool.HIGHLIGHTER);
    }

    @Test
    void eachPenRemembersItsColour() {
        tools.take(InkTool.PEN);
        tools.colourProperty().set(InkColour.GREEN);
        tools.take(InkTool.HIGHLIGHTER);
        assertThat(tools.colourProperty().get()).isEqualTo(InkColour.ORANGE);
        tools.take(InkTool.PEN);
        assertThat(tools.colourProperty().get()).isEqualTo(InkColour.GREEN);
    }

    @Test
    void widthsEndAtTheBroadestAndTheFinest() {
        for (int i = 0; i < 4; i++) {
            tools.broaden(true);
        }
        assertThat(tools.widthProperty().get()).isEqualTo(PenWidth.BROAD);
        for (int i = 0; i < 4; i++) {
            tools.broaden(false);
        }
        assertThat(tools.widthProperty().get()).isEqualTo(PenWidth.FINE);
    }

    @Test
    void drawingIsForTheRoomUntilSomebodySwitches() {
        assertThat(tools.layerProperty().get()).isEqualTo(Layer.WALL);
        tools.switchLayer();
        assertThat(tools.layerProperty().get()).isEqualTo(Layer.DESK);
        tools.switchLayer();
        assertThat(tools.layerProperty().get()).isEqualTo(Layer.WALL);
    }
}
