package nl.driehoek.app.platform;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/** Writes an exception into the log with its causes but without their messages. */
final class TraceConverter extends ThrowableHandlingConverter {
    private static final int FRAMES = 60;
    private static final int CAUSES = 8;

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder trace = new StringBuilder();
        IThrowableProxy failure = event.getThrowableProxy();
        for (int depth = 0; failure != null && depth < CAUSES; depth++) {
            append(trace, failure, depth == 0 ? "" : "caused by ");
            failure = failure.getCause();
        }
        return trace.toString();
    }

    private static void append(StringBuilder trace, IThrowableProxy failure, String lead) {
        trace.append(lead).append(failure.getClassName()).append('\n');
        StackTraceElementProxy[] frames = failure.getStackTraceElementProxyArray();
        int own = frames.length - failure.getCommonFrames();
        for (int i = 0; i < Math.min(own, FRAMES); i++) {
            trace.append("    ").append(frames[i].getSTEAsString()).append('\n');
        }
    }
}
