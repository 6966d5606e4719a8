package nl.driehoek.app.awake;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Windows is told by a thread for as long as that lives; so both calls have to come on the same one. */
final class WindowsState implements Way {
    private static final Logger LOG = LoggerFactory.getLogger(WindowsState.class);
    private static final int CONTINUOUS = 0x80000000;
    private static final int SYSTEM_REQUIRED = 0x1;
    private static final int DISPLAY_REQUIRED = 0x2;

    @Override
    public Runnable take() throws Exception {
        MethodHandle set = lookUp();
        if (tell(set, CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED) == 0) {
            throw new IllegalStateException("refused");
        }
        return () -> end(set);
    }

    private static void end(MethodHandle set) {
        if (tell(set, CONTINUOUS) == 0) {
            LOG.info("Windows did not take back that the screen stays awake");
        }
    }

    private static int tell(MethodHandle set, int state) {
        try {
            return (int) set.invokeExact(state);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("restricted") // there is no other way to ask, and the launcher allows it
    private static MethodHandle lookUp() {
        return Linker.nativeLinker()
                .downcallHandle(
                        SymbolLookup.libraryLookup("kernel32", Arena.global()).findOrThrow("SetThreadExecutionState"),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }

    @Override
    public String toString() {
        return "Windows";
    }
}
