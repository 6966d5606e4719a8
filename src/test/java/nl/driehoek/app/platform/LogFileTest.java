package nl.driehoek.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    private final LoggerContext context = new LoggerContext();
    private Logger log;
    private Path file;

    @BeforeEach
    void attach() {
        file = folder.resolve("driehoek.log");
        context.start();
        context.setMDCAdapter(new LogbackMDCAdapter());
        LogFile.attach(context, file);
        log = context.getLogger("nl.driehoek.some.Place");
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void aLineTellsWhenWhereAndWhat() {
        log.info("opened {} decks", 2);
        log.debug("not this");
        assertThat(file)
                .content()
                .matches("\\d{4}-\\d\\d-\\d\\dT\\S+ INFO  \\[\\S+\\] n\\S+\\.Place: opened 2 decks\\R");
    }

    @Test
    void anExceptionLeavesItsTypesAndPlacesButNoMessage() {
        Exception cause = new IOException("what Anna wrote");
        log.error("not saved", new IllegalStateException("what Bert wrote", cause));
        assertThat(file)
                .content()
                .contains("not saved", "java.lang.IllegalStateException\n", "caused by java.io.IOException\n")
                .contains("    at " + LogFileTest.class.getName())
                .doesNotContain("Anna", "Bert");
    }

    @Test
    void aLongTraceAndARingOfCausesEnd() {
        Exception first = new Exception();
        Exception second = new Exception(first);
        first.initCause(second);
        log.error("round and round", first);
        assertThat(content()).hasSizeBetween(100, 100_000);
    }

    @Test
    void theLogStaysSmall() throws IOException {
        for (int i = 0; i < 30_000; i++) {
            log.info("{} {}", i, "x".repeat(100));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.mapToLong(LogFileTest::size).sum()).isBetween(900L * 1024, 1700L * 1024);
        }
    }

    private String content() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
