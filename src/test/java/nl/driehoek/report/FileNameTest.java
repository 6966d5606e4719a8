package nl.driehoek.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
