package nl.driehoek.session.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.LabelSize;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.GridPoint;
import org.junit.jupiter.api.Test;

class StepMergingTest {
    private static final InkPlace WALL = new InkPlace(new CardRef("kit", "1.1-q1"), 0, Layer.WALL);

    @Test
    void writingOnInTheSameTextGoesOn() {
        assertThat(StepMerging.goesOn(Gesture.TEXT, put(WALL, 1), Gesture.TEXT, put(WALL, 1)))
                .isTrue();
        List<InkEdit> gone = List.of(new InkEdit(WALL, Set.of(1), List.of()));
        assertThat(StepMerging.goesOn(Gesture.STICKY, put(WALL, 1), Gesture.STICKY, gone))
                .isTrue();
    }

    @Test
    void anotherTextAnotherLayerOrAnotherGestureDoesNot() {
        assertThat(StepMerging.goesOn(Gesture.TEXT, put(WALL, 1), Gesture.TEXT, put(WALL, 2)))
                .isFalse();
        assertThat(StepMerging.goesOn(Gesture.TEXT, put(WALL, 1), Gesture.TEXT, put(WALL.other(), 1)))
                .isFalse();
        assertThat(StepMerging.goesOn(Gesture.NUDGE, put(WALL, 1), Gesture.TEXT, put(WALL, 1)))
                .isFalse();
    }

    @Test
    void eachMovementByHandIsAStepOfItsOwn() {
        assertThat(StepMerging.goesOn(Gesture.MOVE, put(WALL, 1), Gesture.MOVE, put(WALL, 1)))
                .isFalse();
        assertThat(StepMerging.goesOn(Gesture.NUDGE, put(WALL, 1), Gesture.NUDGE, put(WALL, 1)))
                .isTrue();
    }

    private static List<InkEdit> put(InkPlace place, int id) {
        return List.of(
                InkEdit.put(place, new Mark.Label(id, new GridPoint(1, 1), "x", LabelSize.SMALL, InkColour.INK)));
    }
}
