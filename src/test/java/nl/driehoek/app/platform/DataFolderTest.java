package nl.driehoek.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import nl.driehoek.i18n.AppText;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', /home/me/.local/share/driehoek",
        "Linux, XDG_DATA_HOME, /data/me, /data/me/driehoek",
        "Linux, XDG_DATA_HOME, relative/path, /home/me/.local/share/driehoek",
        "Linux, XDG_DATA_HOME, ' ', /home/me/.local/share/driehoek",
        "FreeBSD, '', '', /home/me/.local/share/driehoek",
        "Mac OS X, '', '', /home/me/Library/Application Support/Driehoek",
        "Mac OS X, XDG_DATA_HOME, /data/me, /home/me/Library/Application Support/Driehoek",
        "Windows 11, LOCALAPPDATA, /local, /local/Driehoek",
        "Windows 11, '', '', /home/me/AppData/Local/Driehoek",
    })
    void everyPlatformHasItsOwnPlace(String system, String variable, String value, String expected) {
        Map<String, String> environment = variable.isEmpty() ? Map.of() : Map.of(variable, value);
        Machine machine = new Machine(
                environment, Map.of("os.name", system, "user.home", "/home/me"), Locale.ROOT, ZoneOffset.UTC);
        assertThat(DataFolder.of(machine).path()).isEqualTo(Path.of(expected));
    }

    @Test
    void aFolderThatTheUserNamesIsSeenFromHere() {
        assertThat(new DataFolder(Path.of("x/../here")).path())
                .isEqualTo(Path.of("here").toAbsolutePath());
    }

    @Test
    void itIsMadeForItsOwnerAlone() throws IOException {
        DataFolder data = new DataFolder(folder.resolve("a/b"));
        Files.createDirectories(data.path());
        Files.setPosixFilePermissions(data.path(), PosixFilePermissions.fromString("rwxr-xr-x"));
        data.make();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void whatIsInTheWayIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(reason(file)).isEqualTo(AppText.REASON_FILE_IN_THE_WAY);
        assertThat(reason(file.resolve("below"))).isEqualTo(AppText.REASON_FILE_IN_THE_WAY);
    }

    private static AppText reason(Path path) {
        return FileTrouble.reason(trouble(path));
    }

    private static IOException trouble(Path path) {
        var thrown = assertThatThrownBy(() -> new DataFolder(path).make());
        return (IOException) thrown.isInstanceOf(IOException.class)
                .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
                .actual();
    }
}
