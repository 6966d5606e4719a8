package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** A line is as high as what stands in it is at the width of the list. */
class WrappingCellTest {
    private final WrappingCell<String> cell = new WrappingCell<>();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage(); // no control is made without it
    }

    @Test
    void aNarrowListHasHighLines() {
        cell.setGraphic(new Wrapping(4000));
        cell.resize(100, 10);
        assertThat(cell.prefHeight(100)).isEqualTo(40);
        cell.resize(400, 10);
        assertThat(cell.prefHeight(400)).isEqualTo(10);
    }

    @Test
    void itKnowsItsOwnWidthWhereNobodySaysOne() {
        cell.setGraphic(new Wrapping(4000));
        cell.resize(200, 10);
        assertThat(cell.prefHeight(-1)).isEqualTo(20);
        assertThat(cell.prefWidth(-1)).as("the list says how wide it is").isZero();
    }

    /** Takes so much room at any width. */
    private static final class Wrapping extends Region {
        private final double room;

        Wrapping(double room) {
            this.room = room;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return width > 0 ? room / width : 0;
        }
    }
}
