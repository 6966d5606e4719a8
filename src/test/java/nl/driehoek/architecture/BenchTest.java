package nl.driehoek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What measures the program and what packs it is no part of it, and is compiled with it all the same. */
class BenchTest {
    @Test
    void benchmarksAndPackagingFitTheProgram(@TempDir Path classes) throws IOException {
        StringWriter told = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            told, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
            assertThat(compiled).as(told.toString()).isTrue();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> bench = Files.list(Sources.BASE.resolve("src/bench"));
                Stream<Path> packing = Files.list(Sources.BASE.resolve("src/package"))) {
            return Stream.concat(bench, packing)
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        }
    }
}
