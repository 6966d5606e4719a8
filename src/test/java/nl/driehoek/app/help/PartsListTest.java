package nl.driehoek.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.driehoek.ui.help.About.Parts;
import org.junit.jupiter.api.Test;

class PartsListTest {
    private static final Path ROOT = Path.of(System.getProperty("driehoek.basedir", "."));

    @Test
    void aLibraryIsTakenOutOfTheClassPath() {
        String path = String.join(
                File.pathSeparator,
                "/a/target/classes",
                "/m/javafx-graphics-26.0.2-linux.jar",
                "/m/javafx-graphics-26.0.2.jar",
                "/m/commonmark-ext-gfm-tables-0.32.0.jar");
        assertThat(PartsList.jars(path))
                .containsExactly("javafx-graphics · 26.0.2", "commonmark-ext-gfm-tables · 0.32.0");
    }

    @Test
    void aPartWithoutAVersionHasNone() {
        assertThat(PartsList.line("Noto Sans\t-\tOFL 1.1")).isEqualTo("Noto Sans · OFL 1.1");
        assertThat(PartsList.line("core\t3.5.4\tApache-2.0")).isEqualTo("core · 3.5.4 · Apache-2.0");
    }

    @Test
    void librariesAndWhatElseIsInsideAreNamed() throws IOException {
        Parts parts = PartsList.of("/m/commonmark-0.32.0.jar");
        assertThat(parts.lines()).anyMatch(line -> line.startsWith("commonmark · 0.32.0"));
        assertThat(parts.lines()).contains("OpenDyslexic · OFL 1.1", "Twemoji · 15 · CC-BY 4.0");
    }

    @Test
    void whatElseIsInsideStandsAmongTheDependenciesToo() throws IOException {
        String documented = Files.readString(ROOT.resolve("docs/dependencies.md"));
        assertThat(PartsList.of("").lines())
                .filteredOn(line -> line.contains("OFL") || line.contains("CC-BY"))
                .allSatisfy(line -> assertThat(documented).contains(line.split(" · ")[0]));
    }
}
