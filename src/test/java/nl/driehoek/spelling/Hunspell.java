package nl.driehoek.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The spelling checker of that name, where the machine has it. */
final class Hunspell {
    private Hunspell() {}

    /**
     * The words that are not in a dictionary.
     *
     * @param dictionary such as {@code nl_NL}
     * @param folder where the words may be written down
     * @return nothing where the program or the dictionary is not there
     */
    static Optional<List<String>> unknown(String dictionary, Collection<String> words, Path folder)
            throws IOException, InterruptedException {
        Path in = Files.write(folder.resolve(dictionary + ".in"), words);
        Path out = folder.resolve(dictionary + ".out");
        Process process;
        try {
            process = new ProcessBuilder("hunspell", "-d", dictionary, "-i", "UTF-8", "-l")
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException _) {
            return Optional.empty();
        }
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("hunspell does not come to an end");
        }
        return process.exitValue() == 0 ? Optional.of(Files.readAllLines(out)) : Optional.empty();
    }
}
