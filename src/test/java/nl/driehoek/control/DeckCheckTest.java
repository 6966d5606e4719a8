package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.store.deckfile.SampleDecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckCheckTest {
    private final DeckCheck check = new DeckCheck(new Texts(Language.EN));

    @TempDir
    private Path folder;

    @Test
    void aSoundDeckGivesNothing() throws IOException {
        Path sound = write("sound.json", SampleDecks.sound());
        assertThat(check.check(List.of(sound))).isEqualTo(new DeckCheck.Report(List.of(), 0));
    }

    @Test
    void warningsAloneAreNoFailure() throws IOException {
        Path warned = write("warned.json", SampleDecks.soundWith("\"tip\": \"Begin", "\"tpi\": \"Begin"));
        assertThat(check.check(List.of(warned)).lines()).hasSize(1);
        assertThat(check.check(List.of(warned)).exitCode()).isZero();
    }

    @Test
    void allFilesAreCheckedAndOneErrorIsAFailure() throws IOException {
        Path empty = write("empty.json", "");
        Path missing = folder.resolve("missing.json");
        Path sound = write("sound.json", SampleDecks.sound());
        assertThat(check.check(List.of(missing, empty, sound)))
                .isEqualTo(new DeckCheck.Report(
                        List.of(
                                missing + ": There is no such file. Check its name and folder.",
                                empty + ": This file is empty. Start from the example in the guide."),
                        1));
    }

    private Path write(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json);
    }
}
