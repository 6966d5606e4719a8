package nl.driehoek.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.backup.Backup;
import nl.driehoek.session.forget.Anonymising;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.FolderLock;
import nl.driehoek.store.Folders;
import nl.driehoek.store.SqliteLibrary;
import nl.driehoek.store.journal.SqliteJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** All that the program writes on its own is for its user alone: folders 0700 and files 0600. */
@DisabledOnOs(OS.WINDOWS)
class PermissionsTest {
    private static final SessionId ID = new SessionId("s-1");

    @TempDir
    Path temporary;

    private DataFolder data;

    @BeforeEach
    void name() {
        data = new DataFolder(temporary.resolve("data"));
    }

    @Test
    void whatIsNewIs() throws Exception {
        data.make();
        LogFile.start(data.log());
        SqliteLibrary.keepIn(data.natives());
        live();
        assertAllPrivate();
    }

    @Test
    void whatIsMadeWithoutAWindowIs() throws Exception {
        live();
        assertAllPrivate();
    }

    @Test
    void whatWasThereBeforeIsToo() throws Exception {
        live();
        Files.createDirectories(data.fonts());
        Files.writeString(data.fonts().resolve("a.ttf"), "");
        Files.createDirectories(data.log().getParent());
        Files.writeString(data.log().resolveSibling("driehoek.1.log"), "");
        Files.writeString(data.path().resolve("driehoek.db.set-aside-20260101-120000"), "");
        Path foreign = Files.writeString(data.path().resolve("notes of somebody.txt"), "");
        for (Path file : all()) {
            boolean folder = Files.isDirectory(file);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(folder ? "rwxr-xr-x" : "rw-r--r--"));
        }
        data.make();
        assertThat(permissions(foreign)).as("of others").isEqualTo("rw-r--r--");
        Files.delete(foreign);
        assertAllPrivate();
    }

    @Test
    void aDocumentHasThePermissionsOfItsPlaceAndIsPrivateWhileItIsWritten() throws Exception {
        Path usual = Files.writeString(temporary.resolve("usual.txt"), "");
        Path saved = temporary.resolve("saved.txt");
        new AtomicFile().write(saved, "text");
        assertThat(permissions(saved)).isEqualTo(permissions(usual));
        Files.setPosixFilePermissions(saved, PosixFilePermissions.fromString("rw-rw----"));
        new AtomicFile().write(saved, "text");
        assertThat(permissions(saved)).isEqualTo("rw-rw----");
        try (var files = Files.list(temporary)) {
            assertThat(files).containsExactlyInAnyOrder(usual, saved);
        }
    }

    @Test
    void onlyTheLatestOfWhatBackupsTookThePlaceOfAreKeptAndForgettingReachesThem() throws Exception {
        try (SqliteJournal journal = journal()) {
            journal.append(ID, new RandomSession(1).entries());
            journal.backups().makeIfChanged();
            Backup backup = journal.backups().all().getFirst();
            for (int i = 0; i < 5; i++) {
                journal.backups().putBack(backup);
            }
            List<Backup> replaced = replaced(journal);
            assertThat(replaced).hasSize(3);
            journal.forgetting().rewrite(ID, new Anonymising(n -> "deelnemer " + n, List.of()));
            for (Path file : all()) {
                if (Files.isRegularFile(file)) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain("N. de B.");
                }
            }
            journal.forgetting().delete(Set.of(ID));
            assertThat(replaced(journal)).allMatch(one -> one.sessions().isEmpty());
        }
    }

    private static List<Backup> replaced(SqliteJournal journal) {
        return journal.backups().all().stream()
                .filter(backup -> backup.sort() == Backup.Sort.REPLACED)
                .toList();
    }

    /** Everything that writes files: sessions, backups, one put back, damage that is mended, a password. */
    private void live() throws Exception {
        FolderLock lock = new FolderLock();
        try (SqliteJournal journal = journal()) {
            journal.append(ID, new RandomSession(1).entries());
            lock.take(data.path());
            journal.backups().makeIfChanged();
            journal.backups().putBack(journal.backups().all().getFirst());
            journal.append(ID, new RandomSession(1).entries());
        }
        Path database = data.journal();
        byte[] bytes = Files.readAllBytes(database);
        bytes[100] ^= 0x55;
        Files.write(database, bytes);
        try (SqliteJournal journal = journal()) {
            assertThat(journal.sessions()).hasSize(1);
            assertAllPrivate();
            journal.encryption().set("paarse olifant 7", _ -> {});
            journal.append(new SessionId("s-2"), new RandomSession(2).entries());
            journal.backups().makeIfChanged();
            assertAllPrivate();
        }
        lock.close();
    }

    private SqliteJournal journal() {
        return new SqliteJournal(data.path(), _ -> Optional.empty());
    }

    private void assertAllPrivate() throws IOException {
        List<Path> all = all();
        assertThat(all).hasSizeGreaterThan(5);
        for (Path file : all) {
            assertThat(permissions(file))
                    .as(file.toString())
                    .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------");
        }
    }

    /** What stands in the data folder and in that of the backups, with these. */
    private List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>();
        Pattern ours = Pattern.compile("data(-backup)?");
        for (Path folder : Folders.list(temporary)) {
            if (ours.matcher(folder.getFileName().toString()).matches()) {
                all.addAll(Folders.walk(folder));
            }
        }
        return all;
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
