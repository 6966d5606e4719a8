package nl.driehoek.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.text.Font;
import nl.driehoek.ui.theme.Fonts;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Letters that are wider than usual take more room, so that the desk lays itself out as for larger ones. */
class LetterSizeTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
        Fonts.loadRest(folder);
    }

    @Test
    void usualLettersAreAsLargeAsTheirSize() {
        assertThat(LetterSize.of(Font.font("Atkinson Hyperlegible Next", 15))).isEqualTo(15);
        assertThat(LetterSize.of(Font.font("Atkinson Hyperlegible Next", 37.5))).isEqualTo(37.5);
    }

    @Test
    void thoseForReadersWithDyslexiaAreLarger() {
        assertThat(LetterSize.of(Font.font("OpenDyslexic", 15))).isCloseTo(25.7, Offset.offset(0.5));
    }
}
