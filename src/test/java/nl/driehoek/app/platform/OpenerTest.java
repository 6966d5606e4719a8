package nl.driehoek.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What opens addresses and folders outside the program. */
class OpenerTest {
    @ParameterizedTest
    @EnumSource(Machine.Family.class)
    void whatIsOpenedIsAnArgumentOfItsOwn(Machine.Family family) {
        String what = "https://example.org/?a=1&b=$(2)";
        assertThat(new Opener(family).command(what)).hasSizeGreaterThan(1).endsWith(what);
    }

    @ParameterizedTest
    @CsvSource({"disable, false", "always, true"})
    void whatTheLauncherSettlesForThisProgramIsNotPassedOn(String driver, boolean kept) {
        ProcessBuilder process = new ProcessBuilder("anything");
        process.environment().put("GDK_GL", driver);
        process.environment().put("OTHER", "kept");
        assertThat(Opener.alone(process).environment()).containsEntry("OTHER", "kept");
        assertThat(process.environment().containsKey("GDK_GL")).isEqualTo(kept);
    }
}
