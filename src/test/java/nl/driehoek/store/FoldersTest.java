package nl.driehoek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.driehoek.store.SaveException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderIsListedAndWalked() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("in"));
        Path file = Files.writeString(inner.resolve("a"), "");
        assertThat(Folders.list(folder)).containsExactly(inner);
        assertThat(Folders.walk(folder)).containsExactly(folder, inner, file);
    }

    @Test
    void aDiskThatFailsHalfWayIsAnExceptionThatMustBeCaught() {
        IOException broken = new IOException("the disk was pulled out");
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Path> files = Stream.of("a", "b")
                .map(name -> {
                    if (name.equals("b")) {
                        throw new UncheckedIOException(broken);
                    }
                    return folder.resolve(name);
                })
                .onClose(() -> closed.set(true));
        assertThatThrownBy(() -> Folders.all(files)).isSameAs(broken);
        assertThat(closed).isTrue();
    }

    /** What was once so: whatever stood in the way, it was said that writing is not allowed there. */
    @Test
    void aFileInThePlaceOfAFolderOfOnesOwnIsNotSaidToBeOneWhereWritingIsNotAllowed(@TempDir Path around)
            throws Exception {
        Path file = Files.writeString(around.resolve("decks"), "no folder");
        assertThatThrownBy(() -> Folders.makeOwn(file))
                .isInstanceOfSatisfying(
                        SaveException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OTHER));
    }
}
