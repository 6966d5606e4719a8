package nl.driehoek.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "Groep 7, Groep 7",
        "../../etc/passwd, -..-etc-passwd",
        "C:\\Windows, C-Windows",
        "'a\tb\u0085c', a-b-c",
        "'foto\u202egpj.exe', foto-gpj.exe",
        "'  .verborgen. ', verborgen",
        "con, con-",
        "COM1.txt, COM1.txt-",
        "'...', anders",
        "'', anders",
        "أمي, أمي"
    })
    void aTitleBecomesANameThatEverySystemTakes(String title, String name) {
        assertThat(FileName.of(title, "anders")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "🙂", "漢"})
    void aTitleOf400LettersMakesAFile(String letter, @TempDir Path folder) throws IOException {
        String name = FileName.cut(FileName.of(letter.repeat(400), "-"), " 2026-11-29.md");
        assertThat(name).endsWith(" 2026-11-29.md").hasSizeGreaterThan(40);
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(180);
        Files.writeString(folder.resolve(name), "");
        Path typed = FileName.bearable(folder.resolve(letter.repeat(400) + ".md"));
        assertThat(typed.getFileName().toString()).endsWith(".md");
        Files.writeString(typed, "");
        assertThat(FileName.bearable(folder.resolve("Gesprek 3. met ouders.md")))
                .isEqualTo(folder.resolve("Gesprek 3. met ouders.md"));
    }
}
