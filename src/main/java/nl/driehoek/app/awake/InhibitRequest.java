package nl.driehoek.app.awake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.app.platform.Machine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request to the operating system not to blank or lock the screen. */
interface InhibitRequest {
    /**
     * Makes the request.
     *
     * @return releases it; to be run on the same thread
     * @throws Exception if the system does not know such a request, or refuses it
     */
    Runnable make() throws Exception;

    /**
     * All requests that such a system may know. Desktops of Linux differ; a request that one of them does not know fails when
     * it is made.
     *
     * @param why the reason that the system may show, in the user's language
     */
    static List<InhibitRequest> of(Machine.Family family, Starter starter, String why) {
        return switch (family) {
            case WINDOWS -> List.of(new ExecutionState());
            case MAC -> List.of(new Program(List.of("caffeinate", "-d", "-i"), starter));
            case LINUX -> List.of(new Program(systemd(why), starter), new Program(gnome(why), starter));
        };
    }

    private static List<String> systemd(String why) {
        return List.of("systemd-inhibit", "--what=idle:sleep", "--who=Driehoek", "--why=" + why, "--mode=block");
    }

    private static List<String> gnome(String why) {
        return List.of("gnome-session-inhibit", "--inhibit", "idle", "--reason", why);
    }

    /** Starts programs. */
    interface Starter {
        /**
         * Starts a program that reads its standard input.
         *
         * @throws IOException if there is no such program
         */
        Process start(List<String> command) throws IOException;
    }

    /**
     * A program that keeps the screen awake for as long as its child runs. The child is {@code cat}, reading a pipe of this
     * process: however this process ends, the pipe is closed, and both programs end.
     *
     * @param command the program and its arguments, without those of the child
     */
    record Program(List<String> command, Starter starter) implements InhibitRequest {
        @Override
        public Runnable make() throws IOException {
            Process process = starter.start(
                    Stream.concat(command.stream(), Stream.of("cat")).toList());
            return () -> end(process);
        }

        private static void end(Process process) {
            try {
                process.getOutputStream().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The starter for real programs; their output is discarded. */
        static Process start(List<String> command) throws IOException {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }

        @Override
        public String toString() {
            return command.getFirst();
        }
    }

    /** The execution state of a thread in Windows, which holds for as long as the thread lives. */
    final class ExecutionState implements InhibitRequest {
        private static final Logger LOG = LoggerFactory.getLogger(ExecutionState.class);
        private static final int CONTINUOUS = 0x80000000;
        private static final int SYSTEM_REQUIRED = 0x1;
        private static final int DISPLAY_REQUIRED = 0x2;

        @Override
        public Runnable make() throws Exception {
            MethodHandle set = lookUp();
            if (call(set, CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED) == 0) {
                throw new IllegalStateException("refused");
            }
            return () -> end(set);
        }

        private static void end(MethodHandle set) {
            if (call(set, CONTINUOUS) == 0) {
                LOG.info("Windows did not release the request to keep the screen awake");
            }
        }

        private static int call(MethodHandle set, int state) {
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
                            SymbolLookup.libraryLookup("kernel32", Arena.global())
                                    .findOrThrow("SetThreadExecutionState"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        }

        @Override
        public String toString() {
            return "Windows";
        }
    }
}
