package nl.driehoek.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class CrashHandlerTest {
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private final List<String> told = new ArrayList<>();
    private Instant now = START;

    @BeforeEach
    void quiet() {
        log().setLevel(Level.OFF);
    }

    @AfterEach
    void loud() {
        log().setLevel(null);
    }

    @Test
    void theUserIsToldOnceAMinute() {
        CrashHandler handler = new CrashHandler("sorry", told::add, () -> now);
        crash(handler);
        now = START.plusSeconds(59);
        crash(handler);
        assertThat(told).containsExactly("sorry");
        now = START.plusSeconds(60);
        crash(handler);
        assertThat(told).containsExactly("sorry", "sorry");
    }

    @Test
    void aFailureToTellStaysInside() {
        CrashHandler handler = new CrashHandler(
                "sorry",
                _ -> {
                    throw new IllegalStateException("no window");
                },
                () -> now);
        assertThatCode(() -> crash(handler)).doesNotThrowAnyException();
    }

    private static Logger log() {
        return (Logger) LoggerFactory.getLogger(CrashHandler.class);
    }

    private static void crash(CrashHandler handler) {
        handler.uncaughtException(Thread.currentThread(), new IllegalStateException("for a test"));
    }
}
