package nl.driehoek.app.platform;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** The program's picture for windows and task bars. */
public final class ProgramIcons {
    private ProgramIcons() {}

    /** In all its sizes, the smallest first. */
    public static List<Image> all() {
        return Stream.of(16, 32, 48, 64, 128, 256)
                .map(size -> ProgramIcons.class.getResourceAsStream("/nl/driehoek/app/icon-" + size + ".png"))
                .map(Image::new)
                .toList();
    }
}
