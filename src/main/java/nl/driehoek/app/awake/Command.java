package nl.driehoek.app.awake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that keeps the screen awake for as long as another one runs. That other one is {@code cat} on a pipe from
 * here: however this program ends, the pipe is closed, and both are over.
 *
 * @param words the program with what it is called with
 */
record Command(List<String> words, Starter starter) implements Way {
    @Override
    public Runnable take() throws IOException {
        Process process =
                starter.start(Stream.concat(words.stream(), Stream.of("cat")).toList());
        return () -> end(process);
    }

    private static void end(Process process) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it for real, with nothing to hear from it. */
    static Process start(List<String> words) throws IOException {
        return new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Override
    public String toString() {
        return words.getFirst();
    }

    /** Starts programs. */
    interface Starter {
        /**
         * Starts one that reads what is written to it.
         *
         * @throws IOException if it is not there
         */
        Process start(List<String> words) throws IOException;
    }
}
