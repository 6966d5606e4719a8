package nl.driehoek.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import nl.driehoek.i18n.AppText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileTroubleTest {

    @ParameterizedTest
    @MethodSource
    void everyTroubleHasItsWords(IOException trouble, AppText reason) {
        assertThat(FileTrouble.reason(trouble)).isEqualTo(reason);
    }

    static Stream<Arguments> everyTroubleHasItsWords() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("x"), AppText.REASON_NOT_ALLOWED),
                Arguments.of(new NoSuchFileException("x"), AppText.REASON_NO_FOLDER),
                Arguments.of(system("No space left on device"), AppText.REASON_DISK_FULL),
                Arguments.of(system("There is not enough space on the disk"), AppText.REASON_DISK_FULL),
                Arguments.of(system("Read-only file system"), AppText.REASON_NOT_ALLOWED),
                Arguments.of(system("Not a directory"), AppText.REASON_FILE_IN_THE_WAY),
                Arguments.of(new IOException("No space left on device"), AppText.REASON_DISK_FULL),
                Arguments.of(new IOException(), AppText.REASON_UNKNOWN));
    }

    private static IOException system(String reason) {
        return new FileSystemException("x", null, reason);
    }
}
