package nl.driehoek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.store.SaveException.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever fails, either the old file or the new one stands there, and nothing beside it. */
class AtomicFileTest {
    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void name() {
        target = folder.resolve("gesprek één.md");
    }

    @Test
    void aNewFileHoldsTheTextInUtf8() throws Exception {
        new AtomicFile().write(target, "één ‘zin’ 🙂\n");
        assertThat(target).hasContent("één ‘zin’ 🙂\n");
        assertThat(names()).containsExactly("gesprek één.md");
    }

    @Test
    void anOldFileIsReplacedWhole() throws Exception {
        Files.writeString(target, "old and longer than the new one");
        new AtomicFile().write(target, new byte[] {1, 2, 3});
        assertThat(target).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(names()).hasSize(1);
    }

    @Test
    void permissionsStay() throws Exception {
        assumePosix();
        Files.writeString(target, "old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        new AtomicFile().write(target, "new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aNewFileMayBeReadByWhoeverTheSystemLetsReadNewFiles() throws Exception {
        assumePosix();
        Path usual = Files.writeString(folder.resolve("usual"), "");
        new AtomicFile().write(target, "new");
        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void aLinkStaysALink() throws Exception {
        assumePosix();
        Path real = Files.writeString(folder.resolve("real"), "old");
        Files.createSymbolicLink(target, real);
        new AtomicFile().write(target, "new");
        assertThat(target).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void aFolderOfThatNameIsLeftAlone() throws Exception {
        Files.createDirectory(target);
        assertReason(Reason.IS_FOLDER, () -> new AtomicFile().write(target, "new"));
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void aMissingFolderIsToldAndNotMade() {
        Path lost = folder.resolve("gone").resolve("file.md");
        assertReason(Reason.NO_FOLDER, () -> new AtomicFile().write(lost, "new"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderBelowAFileIsToldAsMissing() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertReason(Reason.NO_FOLDER, () -> new AtomicFile().write(file.resolve("below.md"), "new"));
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws Exception {
        assertOldStays(Reason.DISK_FULL, new Failing() {
            @Override
            public void write(Path file, byte[] bytes) throws IOException {
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                throw new IOException("No space left on device");
            }
        });
    }

    @Test
    void aFullDiskIsToldWhateverTheSystemCallsIt() throws Exception {
        assertOldStays(Reason.DISK_FULL, new Failing() {
            @Override
            public void write(Path file, byte[] bytes) throws IOException {
                throw new FileSystemException(file.toString(), null, "Er is onvoldoende schijfruimte");
            }

            @Override
            public long freeAt(Path file) {
                return 2;
            }
        });
    }

    @Test
    void aFolderThatMayNotBeWrittenLeavesTheOldFile() throws Exception {
        assertOldStays(Reason.READ_ONLY, new Failing() {
            @Override
            public void write(Path file, byte[] bytes) throws IOException {
                throw new AccessDeniedException(file.toString());
            }
        });
    }

    @Test
    void aReadOnlyDiskLeavesTheOldFile() throws Exception {
        assertOldStays(Reason.READ_ONLY, new Failing() {
            @Override
            public void write(Path file, byte[] bytes) throws IOException {
                throw new FileSystemException(file.toString(), null, "Read-only file system");
            }
        });
    }

    @Test
    void aRefusedMoveLeavesTheOldFile() throws Exception {
        assertOldStays(Reason.READ_ONLY, new Failing() {
            @Override
            public void move(Path from, Path to) throws IOException {
                assertThat(from).hasContent("new");
                throw new AccessDeniedException(to.toString());
            }
        });
    }

    @Test
    void refusedPermissionsLeaveTheOldFile() throws Exception {
        Files.writeString(target, "old");
        AtomicFile file = new AtomicFile(new Failing() {
            @Override
            public void copyPermissions(Path from, Path to) throws IOException {
                throw new IOException("odd");
            }
        });
        assertReason(Reason.OTHER, () -> file.write(target, "new"));
        assertThat(target).hasContent("old");
        assertThat(names()).hasSize(1);
    }

    @Test
    void aFailureToTidyDoesNotHideTheFirstOne() throws Exception {
        Files.writeString(target, "old");
        AtomicFile file = new AtomicFile(new Failing() {
            @Override
            public void move(Path from, Path to) throws IOException {
                throw new AccessDeniedException(to.toString());
            }

            @Override
            public void delete(Path passing) throws IOException {
                throw new IOException("odd");
            }
        });
        assertReason(Reason.READ_ONLY, () -> file.write(target, "new"));
        assertThat(target).hasContent("old");
    }

    @Test
    void aSystemThatCannotSyncFoldersGoesWithout() throws Exception {
        AtomicFile file = new AtomicFile(new Failing() {
            @Override
            public void syncFolder(Path there) throws IOException {
                throw new AccessDeniedException(there.toString());
            }
        });
        file.write(target, "new");
        assertThat(target).hasContent("new");
    }

    private void assertOldStays(Reason reason, FileWork work) throws IOException {
        assertReason(reason, () -> new AtomicFile(work).write(target, "new"));
        assertThat(names()).isEmpty();
        Files.writeString(target, "old");
        assertReason(reason, () -> new AtomicFile(work).write(target, "new"));
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("gesprek één.md");
    }

    private static void assertReason(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SaveException.class, failure -> {
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure.file()).isAbsolute();
        });
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void assumePosix() {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    }

    /** The real steps, for tests to let one fail. */
    private static class Failing implements FileWork {
        private final FileWork real = new FileWork.OnDisk();

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            real.write(file, bytes);
        }

        @Override
        public void copyPermissions(Path from, Path to) throws IOException {
            real.copyPermissions(from, to);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            real.move(from, to);
        }

        @Override
        public void syncFolder(Path there) throws IOException {
            real.syncFolder(there);
        }

        @Override
        public void delete(Path file) throws IOException {
            real.delete(file);
        }

        @Override
        public long freeAt(Path file) {
            return real.freeAt(file);
        }
    }
}
