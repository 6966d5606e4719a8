package nl.driehoek.app.platform;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.driehoek.store.OwnerOnly;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Sends all that is logged to one small file. Of an exception it keeps the types and where they arose but no message,
 * since that could hold what somebody wrote.
 */
public final class LogFile {
    private static final String SIZE = "512KB";
    private static final int OLD_ONES = 2;
    private static final String PATTERN =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{30}: %msg%n%trace";

    /** Held, so that it stays as it is: what it advises is no matter for whoever looks for a card. */
    private static final java.util.logging.Logger SEARCH = java.util.logging.Logger.getLogger("org.apache.lucene");

    private static final java.util.logging.Logger TOOLKIT = java.util.logging.Logger.getLogger("javafx");

    private LogFile() {}

    /** Lets the library that searches tell only what is serious, in the log and on the console. */
    public static void quietSearch() {
        SEARCH.setLevel(java.util.logging.Level.SEVERE);
    }

    /**
     * Lets the toolkit tell only what is serious while it starts. It would say each time that it is on the classpath, which it is
     * on purpose, and putting that into words takes as long as loading some hundred classes.
     */
    public static void quietToolkit() {
        TOOLKIT.setLevel(java.util.logging.Level.SEVERE);
    }

    /** Lets the toolkit tell what it has to tell, from now on. */
    public static void hearToolkit() {
        TOOLKIT.setLevel(null);
    }

    /**
     * Logs to this file from now on, JavaFX's own messages too, and no longer to the console.
     *
     * @throws IOException if its folder cannot be made; all goes on as before then
     */
    public static void start(Path file) throws IOException {
        OwnerOnly.makeFolder(file.getParent());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        quietSearch();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.reset();
            attach(context, file);
        }
    }

    /** Lets this context, which has no appenders yet, write to the file. */
    static void attach(LoggerContext context, Path file) {
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender(context, file));
    }

    private static RollingFileAppender<ILoggingEvent> appender(LoggerContext context, Path file) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>() {
            @Override
            public void openFile(String name) throws IOException {
                super.openFile(name);
                OwnerOnly.file(file);
            }
        };
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder(context));
        FixedWindowRollingPolicy rolling = rolling(context, file, appender);
        appender.setRollingPolicy(rolling);
        appender.setTriggeringPolicy(triggering(context));
        rolling.start();
        appender.start();
        return appender;
    }

    private static LayoutWrappingEncoder<ILoggingEvent> encoder(LoggerContext context) {
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout(context));
        encoder.start();
        return encoder;
    }

    private static PatternLayout layout(LoggerContext context) {
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.getInstanceConverterMap().put("trace", TraceConverter::new);
        layout.setPattern(PATTERN);
        layout.start();
        return layout;
    }

    private static FixedWindowRollingPolicy rolling(
            LoggerContext context, Path file, RollingFileAppender<ILoggingEvent> appender) {
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(file.resolveSibling("driehoek.%i.log").toString());
        rolling.setMinIndex(1);
        rolling.setMaxIndex(OLD_ONES);
        return rolling;
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> triggering(LoggerContext context) {
        SizeBasedTriggeringPolicy<ILoggingEvent> triggering = new SizeBasedTriggeringPolicy<>();
        triggering.setContext(context);
        triggering.setMaxFileSize(FileSize.valueOf(SIZE));
        triggering.setCheckIncrement(Duration.buildByMilliseconds(0));
        triggering.start();
        return triggering;
    }
}
