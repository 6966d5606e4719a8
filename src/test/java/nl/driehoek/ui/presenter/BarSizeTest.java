package nl.driehoek.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BarSizeTest {
    @Test
    void aWideBarHasAll() {
        assertThat(BarSize.of(88)).isEqualTo(new BarSize(true, true, true, true, true, true));
        assertThat(BarSize.of(30)).isEqualTo(new BarSize(false, false, false, false, false, false));
    }

    @Test
    void aWiderBarNeverHasLess() {
        IntStream.range(10, 90).forEach(ems -> {
            List<Boolean> narrow = parts(BarSize.of(ems));
            List<Boolean> wide = parts(BarSize.of(ems + 1.0));
            assertThat(IntStream.range(0, narrow.size())).allMatch(part -> !narrow.get(part) || wide.get(part));
        });
    }

    private static List<Boolean> parts(BarSize size) {
        return List.of(size.day(), size.saved(), size.words(), size.theme(), size.rare(), size.controls());
    }
}
