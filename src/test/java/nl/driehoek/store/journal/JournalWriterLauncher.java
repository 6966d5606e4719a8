package nl.driehoek.store.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts {@link JournalWriterProcess}es, which takes most of the time of killing them. So their classes are put in one archive, which the
 * first, that lives, brings into the form that a Java machine starts from almost at once.
 */
final class JournalWriterLauncher {
    private final String classPath;
    private final Path archive;

    /** With a folder for what it needs. */
    JournalWriterLauncher(Path folder) throws Exception {
        this.archive = folder.resolve("classes.jsa");
        Path ours = folder.resolve("classes.jar");
        pack(ours, List.of(place(SqliteJournal.class), place(JournalWriterProcess.class)));
        this.classPath = Stream.concat(Stream.of(ours), libraries())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        Path natives = Files.createDirectory(folder.resolve("natives"));
        Process first = run("-XX:ArchiveClassesAtExit=" + archive, folder.resolve("first"), 0, natives);
        first.inputReader().readLine();
        first.toHandle().destroy(); // gently, so that the archive is written
        first.waitFor();
    }

    /** Starts one that goes on with a session; it puts the database's library into the last folder. */
    Process start(Path data, int session, Path natives) throws IOException {
        return run("-XX:SharedArchiveFile=" + archive, data, session, natives);
    }

    private Process run(String option, Path data, int session, Path natives) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, option, "-Xshare:auto", "-Xlog:disable"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dorg.sqlite.tmpdir=" + natives));
        command.addAll(List.of(
                "-cp", classPath, JournalWriterProcess.class.getName(), data.toString(), String.valueOf(session)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Stream<Path> libraries() throws URISyntaxException {
        return Stream.of(
                place(SQLiteConfig.class),
                place(JsonMapper.class),
                place(JsonFactory.class),
                place(JsonProperty.class),
                place(LoggerFactory.class));
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void pack(Path jar, List<Path> folders) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Path folder : folders) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                            .toList()) {
                        entries.putNextEntry(
                                new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                        Files.copy(file, entries);
                    }
                }
            }
        }
    }
}
