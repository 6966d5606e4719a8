package nl.driehoek.app.start;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cache that a package brings for its start: classes as they were loaded and linked in a rehearsal. Java passes over one
 * that does not fit, as after its files were copied without their times; the program is then slower and otherwise the same.
 */
public final class StartCache {
    private static final Logger LOG = LoggerFactory.getLogger(StartCache.class);
    private static final String FLAG = "-XX:AOTCache=";

    /** Java says here whether it shares classes from any archive. */
    private static final String INFO = "java.vm.info";

    private StartCache() {}

    /** Logs a line where a cache was brought and is not used. Takes a while; not for the FX thread. */
    public static void check() {
        List<String> flags = ManagementFactory.getRuntimeMXBean().getInputArguments();
        if (!isUsed(flags, System.getProperty(INFO, ""))) {
            LOG.warn("The cache of the start does not fit and is not used; the program starts more slowly");
        }
    }

    /**
     * Whether no cache was brought or it is used.
     *
     * @param flags that Java was started with
     * @param info what Java says of how it runs, as in {@code java.vm.info}
     */
    static boolean isUsed(List<String> flags, String info) {
        return flags.stream().noneMatch(flag -> flag.startsWith(FLAG)) || info.contains("sharing");
    }
}
