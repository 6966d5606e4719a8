package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/** What the program counts on in the library of icons, so that a program that is killed leaves none of its typefaces behind. */
class IconFontsTest {

    @Test
    void theLibraryHasATypefaceForEachOfItsPacks() {
        assertThat(IconFonts.files()).containsKeys("feather.ttf", "ikonli.ttf");
        assertThat(IconFonts.files().values())
                .allSatisfy(file -> assertThat(file.openStream()).isNotEmpty());
    }

    @Test
    void itKeepsByAddressWhatItHasLoaded() throws ReflectiveOperationException {
        Field loaded = JavaFXFontLoader.class.getDeclaredField(IconFonts.LOADED);
        assertThat(Modifier.isStatic(loaded.getModifiers())).isTrue();
        assertThat(loaded.getType()).isEqualTo(Map.class);
    }
}
