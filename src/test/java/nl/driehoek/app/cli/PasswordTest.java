package nl.driehoek.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.journal.SqliteJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands over sessions that have a password. */
class PasswordTest {
    @TempDir
    private Path folder;

    private Path data;
    private Path password;

    @BeforeEach
    void play() throws JournalException, IOException {
        data = folder.resolve("data");
        password = Files.writeString(folder.resolve("password.txt"), "paarse olifant 7\n");
        try (SqliteJournal journal = new SqliteJournal(data, _ -> Optional.empty())) {
            journal.append(new SessionId("5f0c"), new RandomSession(3).play(60).entries());
            journal.encryption().set("paarse olifant 7", _ -> {});
        }
    }

    @Test
    void withoutItACommandSaysHowToGiveIt() {
        Ran ran = Ran.of("--data", data, "sessions");
        assertThat(ran.code()).isOne();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("--password-file").contains("DRIEHOEK_PASSWORD");
    }

    @Test
    void withItAllIsAsWithoutAPassword() {
        assertThat(Ran.of("--data", data, "sessions", "--password-file", password)
                        .out())
                .contains("Gesprek 3");
        Path out = folder.resolve("out.json");
        assertThat(Ran.of(
                                "--data",
                                data,
                                "export",
                                "--session",
                                "last",
                                "--format",
                                "json",
                                "--out",
                                out,
                                "--password-file",
                                password)
                        .code())
                .isZero();
        assertThat(out).content().contains("Gesprek 3");
        assertThat(Ran.of("--data", data, "import", out, "--password-file", password)
                        .out())
                .contains("stond al bij je sessies");
        assertThat(Ran.of("--data", data, "import", out).err()).contains("--password-file");
    }

    @Test
    void aWrongOneIsTold() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "paarse olifant 8");
        Ran ran = Ran.of("--data", data, "sessions", "--password-file", wrong);
        assertThat(ran.code()).isOne();
        assertThat(ran.err()).startsWith("Het wachtwoord klopt niet.");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        Ran ran = Ran.of("--data", data, "sessions", "--password-file", folder.resolve("none.txt"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("none.txt");
    }
}
