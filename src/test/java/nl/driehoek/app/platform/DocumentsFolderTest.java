package nl.driehoek.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsFolderTest {
    @TempDir
    private Path folder;

    @Test
    void theFolderOfTheDesktopIsTaken() throws IOException {
        Path config = Files.createDirectory(folder.resolve(".config"));
        assertThat(DocumentsFolder.of(folder, config)).isEqualTo(folder);
        Path english = Files.createDirectory(folder.resolve("Documents"));
        assertThat(DocumentsFolder.of(folder, config)).isEqualTo(english);
        Files.writeString(
                config.resolve("user-dirs.dirs"),
                "# as the desktop writes it\nXDG_DESKTOP_DIR=\"$HOME/Bureaublad\"\nXDG_DOCUMENTS_DIR=\"$HOME/Documenten\"\n");
        assertThat(DocumentsFolder.of(folder, config)).isEqualTo(english);
        Path dutch = Files.createDirectory(folder.resolve("Documenten"));
        assertThat(DocumentsFolder.of(folder, config)).isEqualTo(dutch);
    }
}
