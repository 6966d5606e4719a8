package nl.driehoek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

/** The driver's library is written once and mended when it is not what it should be. */
class SqliteLibraryTest {
    private static final String SETTING = "org.sqlite.lib.path";

    @TempDir
    Path folder;

    private String before;

    @BeforeEach
    void forget() {
        before = System.getProperty(SETTING);
        System.clearProperty(SETTING);
    }

    @AfterEach
    void remember() {
        System.clearProperty(SETTING);
        if (before != null) {
            System.setProperty(SETTING, before);
        }
    }

    @Test
    void itIsKeptOnceAndMendedWhereItIsDamaged() throws Exception {
        Path library = folder.resolve("native").resolve(LibraryLoaderUtil.getNativeLibName());
        SqliteLibrary.keepIn(library.getParent());
        byte[] whole = Files.readAllBytes(library);
        assertThat(whole).hasSizeGreaterThan(500_000);
        assertThat(System.getProperty(SETTING)).isEqualTo(library.getParent().toString());
        System.clearProperty(SETTING);
        Files.writeString(library, "half");
        SqliteLibrary.keepIn(library.getParent());
        assertThat(library).hasBinaryContent(whole);
    }

    @Test
    void oneOfAnotherDriverIsReplaced() throws Exception {
        Path library = folder.resolve("native").resolve(LibraryLoaderUtil.getNativeLibName());
        SqliteLibrary.keepIn(library.getParent());
        byte[] whole = Files.readAllBytes(library);
        System.clearProperty(SETTING);
        Files.write(library, new byte[whole.length]);
        Path mark = library.resolveSibling(library.getFileName() + ".version");
        Files.writeString(mark, Files.readString(mark).replaceFirst("^[0-9.]+", "3.1"));
        SqliteLibrary.keepIn(library.getParent());
        assertThat(library).hasBinaryContent(whole);
    }

    @Test
    void whereItCannotBeKeptTheDriverDoesAsItLikes() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        SqliteLibrary.keepIn(file.resolve("native"));
        assertThat(System.getProperty(SETTING)).isNull();
    }
}
