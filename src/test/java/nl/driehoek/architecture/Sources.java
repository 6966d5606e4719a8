package nl.driehoek.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The program's own sources, as text and as syntax trees. */
record Sources(List<CompilationUnitTree> units, Trees trees) {
    static final Path BASE = Path.of(System.getProperty("driehoek.basedir", "."));

    /** Parses all files below a folder. */
    static Sources below(String folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        JavacTask task = (JavacTask) compiler.getTask(
                null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(files(folder, ".java")));
        try {
            List<? extends CompilationUnitTree> units =
                    StreamSupport.stream(task.parse().spliterator(), false).toList();
            return new Sources(List.copyOf(units), Trees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below a folder whose names end so. */
    static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(BASE.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
