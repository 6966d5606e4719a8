package nl.driehoek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Files, methods, constructors and packages stay small. */
class SizesTest {
    private static final Sources MAIN = Sources.below("src/main/java");

    @Test
    void filesAreShort() {
        List<Integer> lines = Sources.files("src/main/java", ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .map(file -> (int) Sources.read(file).lines().count())
                .sorted()
                .toList();
        assertThat(lines.getLast()).as("the longest file").isLessThanOrEqualTo(300);
        assertThat(share(lines, 0.9)).as("nine of ten files").isLessThanOrEqualTo(150);
    }

    @Test
    void methodsAreShort() {
        List<Method> methods = methods().stream().filter(Method::hasBody).toList();
        assertThat(methods).filteredOn(method -> method.lines > 40).isEmpty();
        List<Integer> lines = methods.stream().map(Method::lines).sorted().toList();
        assertThat(share(lines, 0.9))
                .as("nine of ten methods; the longest are %s", longest(methods))
                .isLessThanOrEqualTo(12);
    }

    @Test
    void constructorsAndRecordsTakeSixArgumentsAtMost() {
        assertThat(methods())
                .filteredOn(method -> method.constructor && method.arguments > 6)
                .isEmpty();
        assertThat(records()).filteredOn(type -> type.components > 6).isEmpty();
    }

    @Test
    void aPackageHasTwentyTypesAtMost() {
        Map<Path, Long> types = Sources.files("src/main/java", ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(types.values()).allMatch(count -> count <= 20, types.toString());
    }

    @Test
    void recordsAreCounted() {
        assertThat(records()).contains(new Record("CardFace", 5), new Record("Span", 2));
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(Sources.files("src/main/java", ".java").stream()
                        .map(Path::getParent)
                        .distinct())
                .allMatch(folder -> folder.resolve("package-info.java").toFile().isFile());
    }

    private static List<String> longest(List<Method> methods) {
        return methods.stream()
                .filter(method -> method.lines > 12)
                .sorted(Comparator.comparingInt(Method::lines).reversed())
                .map(method -> method.name + " " + method.lines)
                .toList();
    }

    private static int share(List<Integer> sorted, double part) {
        return sorted.get((int) Math.ceil(sorted.size() * part) - 1);
    }

    private static List<Method> methods() {
        List<Method> found = new ArrayList<>();
        for (CompilationUnitTree unit : MAIN.units()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    found.add(measure(unit, method));
                    return super.visitMethod(method, nothing);
                }
            }.scan(unit, null);
        }
        return found;
    }

    private static List<Record> records() {
        List<Record> found = new ArrayList<>();
        for (CompilationUnitTree unit : MAIN.units()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    if (type.getKind() == Tree.Kind.RECORD) {
                        found.add(new Record(type.getSimpleName().toString(), components(type)));
                    }
                    return super.visitClass(type, nothing);
                }
            }.scan(unit, null);
        }
        return found;
    }

    /** A record's components are the fields of its tree that are not static. */
    private static long components(ClassTree type) {
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .count();
    }

    private static Method measure(CompilationUnitTree unit, MethodTree method) {
        var positions = MAIN.trees().getSourcePositions();
        long start = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
        long end = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
        String name = Path.of(unit.getSourceFile().toUri()).getFileName() + " " + method.getName();
        return new Method(
                name,
                (int) (end - start + 1),
                method.getParameters().size(),
                method.getReturnType() == null,
                method.getBody() != null);
    }

    private record Record(String name, long components) {}

    private record Method(String name, int lines, int arguments, boolean constructor, boolean hasBody) {}
}
