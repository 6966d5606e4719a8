package nl.driehoek.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Before the log has a file only what is serious is seen, and no trace of it. */
class FirstLogTest {

    @Test
    void theLoggingLibraryFindsIt() {
        assertThat(ServiceLoader.load(Configurator.class)).anyMatch(FirstLog.class::isInstance);
    }

    @Test
    void onlyErrorsArePrintedOneLineEach() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        try {
            System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
            new FirstLog().configure(context);
            context.getLogger("some").warn("a warning");
            context.getLogger("some").error("an error", new IllegalStateException("secret"));
        } finally {
            System.setErr(before);
            context.stop();
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("ERROR an error" + System.lineSeparator());
    }
}
