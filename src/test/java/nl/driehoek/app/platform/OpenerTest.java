package nl.driehoek.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What opens addresses and folders outside the program. */
class OpenerTest {
    @ParameterizedTest
    @EnumSource(Machine.Family.class)
    void whatIsOpenedIsAnArgumentOfItsOwn(Machine.Family family) {
        String what = "https://example.org/?a=1&b=$(2)";
        assertThat(new Opener(family).command(what)).hasSizeGreaterThan(1).endsWith(what);
    }

    @Test
    void whatTheLauncherSettlesForThisProgramIsNotPassedOn() {
        Map<String, String> own = Opener.process(List.of("anything")).environment();
        assertThat(own).doesNotContainEntry("GDK_GL", "disable");
        assertThat(own.keySet()).containsAll(withoutLaunchers());
    }

    private static List<String> withoutLaunchers() {
        return System.getenv().keySet().stream()
                .filter(name -> !name.equals("GDK_GL"))
                .toList();
    }
}
