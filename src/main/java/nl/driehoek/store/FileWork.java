package nl.driehoek.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The steps that {@link AtomicFile} is made of, each of which may fail; tests let them. */
interface FileWork {

    /** Makes a new file with these bytes and brings them to the disk. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Gives a file the permissions of another one, or those of a new one beside it where that is not there. */
    void copyPermissions(Path from, Path to) throws IOException;

    /** Gives a file another name at once, in place of what had it. */
    void move(Path from, Path to) throws IOException;

    /** Brings the names in a folder to the disk, where the system can. */
    void syncFolder(Path folder) throws IOException;

    /** Removes a file that may not be there. */
    void delete(Path file) throws IOException;

    /** The bytes that may still be written beside a file. */
    long freeAt(Path file);

    /** The real ones. */
    final class OnDisk implements FileWork {
        private static final Set<StandardOpenOption> NEW =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        private static final FileAttribute<?> OWNER =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            try (FileChannel channel = FileChannel.open(file, NEW, privately(file))) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
        }

        @Override
        public void copyPermissions(Path from, Path to) throws IOException {
            if (Files.exists(from)) {
                copy(from, to);
                return;
            }
            Path probe = Files.createFile(to.resolveSibling(to.getFileName() + ".new"));
            try {
                copy(probe, to);
            } finally {
                Files.delete(probe);
            }
        }

        private static void copy(Path from, Path to) throws IOException {
            var source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
            if (source != null) {
                Files.setPosixFilePermissions(to, source.readAttributes().permissions());
            }
        }

        private static FileAttribute<?>[] privately(Path file) {
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            return posix ? new FileAttribute<?>[] {OWNER} : new FileAttribute<?>[0];
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void syncFolder(Path folder) throws IOException {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.deleteIfExists(file);
        }

        @Override
        public long freeAt(Path file) {
            return DiskSpace.freeAt(file);
        }
    }
}
