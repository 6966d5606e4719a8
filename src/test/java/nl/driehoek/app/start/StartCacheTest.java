package nl.driehoek.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A cache that was brought and is passed over is noticed. */
class StartCacheTest {
    private static final List<String> BROUGHT = List.of("-XX:+UseSerialGC", "-XX:AOTCache=/opt/driehoek/driehoek.aot");

    @Test
    void oneThatIsUsedIsFine() {
        assertThat(StartCache.isUsed(BROUGHT, "mixed mode, sharing")).isTrue();
    }

    @Test
    void oneThatIsPassedOverIsNot() {
        assertThat(StartCache.isUsed(BROUGHT, "mixed mode, emulated-client")).isFalse();
    }

    @Test
    void whereNoneWasBroughtNothingIsMissing() {
        assertThat(StartCache.isUsed(List.of("-XX:+UseSerialGC"), "mixed mode")).isTrue();
    }
}
