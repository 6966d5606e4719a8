package nl.driehoek.ui.projector.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AreaTest {
    private static final Area SCREEN = new Area(-1920, -200, 1920, 1080);

    @Test
    void neighboursShareNothingAndMirrorsDo() {
        assertThat(SCREEN.overlaps(new Area(0, 0, 1366, 768))).isFalse();
        assertThat(SCREEN.overlaps(new Area(-2, 0, 1366, 768)))
                .as("rounding at an edge")
                .isFalse();
        assertThat(SCREEN.overlaps(new Area(-1920, -200, 1024, 768))).isTrue();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(Area.parse(SCREEN.toString())).contains(SCREEN);
        for (String bad : new String[] {"", "1 2 3", "1 2 3 4 5", "0 0 0 10", "0 0 -5 10", "a b c d", "0 0 NaN 1"}) {
            assertThat(Area.parse(bad)).as(bad).isEmpty();
        }
    }

    @Test
    void placesAreNamedAsPeopleSeeThem() {
        Area here = new Area(0, 0, 1366, 768);
        assertThat(Side.of(here, SCREEN)).isEqualTo(Side.LEFT);
        assertThat(Side.of(here, new Area(1366, -1080, 1080, 1920))).isEqualTo(Side.RIGHT);
        assertThat(Side.of(here, new Area(-200, -1080, 1920, 1080))).isEqualTo(Side.ABOVE);
        assertThat(Side.of(here, new Area(100, 768, 1024, 768))).isEqualTo(Side.BELOW);
        assertThat(Side.of(here, new Area(1366, 768, 1024, 768)))
                .as("at a corner")
                .isEqualTo(Side.RIGHT);
    }

    @Test
    void aWindowFitsTheScreenItIsBroughtTo() {
        assertThat(new Area(-1900, 0, 1800, 1200).within(SCREEN)).isEqualTo(new Area(-1900, -200, 1800, 1080));
        assertThat(new Area(5000, 5000, 100, 50).within(SCREEN)).isEqualTo(new Area(-100, 830, 100, 50));
    }
}
