package nl.driehoek.session.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    @Test
    void templatesAreFoundAmongTheSettingsByTheirNameAndThrownAwayOnesAreNot() {
        Templates found = Templates.among(
                Map.of("theme", "dark", Templates.setting("b"), "proef/1.1", "plan.A. 1", "proef/1.2", "plan.weg", ""));
        assertThat(found.texts()).containsExactly(Map.entry("A. 1", "proef/1.2"), Map.entry("b", "proef/1.1"));
    }

    @Test
    void oneIsReplacedByItsNameAndThrownAwayByAnEmptyText() {
        Templates one = Templates.NONE.with("Start", "proef/1.1").with("Start", "proef/1.2");
        assertThat(one.texts()).containsExactly(Map.entry("Start", "proef/1.2"));
        assertThat(one.with("start", "x").texts()).hasSize(2);
        assertThat(one.with("Start", "")).isEqualTo(Templates.NONE);
    }
}
