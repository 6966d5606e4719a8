package nl.driehoek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Habits that keep the house in order. */
class HabitsTest {
    private static final Sources MAIN = Sources.below("src/main/java");

    @Test
    void theFxThreadIsEnteredInOnePlaceOnly() {
        assertThat(filesWith("Platform\\.runLater")).containsExactly("FxExecutor.java");
    }

    @Test
    void onlyTheCommandLinePrints() {
        assertThat(filesWith("System\\.(out|err)"))
                .allMatch(file -> packageOf(file).endsWith("app"));
        assertThat(filesWith("printStackTrace|Thread\\.sleep|java\\.util\\.logging"))
                .isSubsetOf("LogFile.java");
    }

    /** Nobody holds such a condition until the node is first shown: it may be gone by then, and the part follows nothing. */
    @Test
    void aPartOfAWindowFollowsAValueInOneWay() {
        assertThat(filesWith("sceneProperty\\(\\)\\s*\\.isNotNull\\(\\)")).isEmpty();
    }

    @Test
    void noWindowButTheDeskCanTakeTheKeyboard() {
        assertThat(filesWith("new Stage\\(")).containsExactly("MainWindow.java");
    }

    @Test
    void whatIsNotThereTakesNoRoomByOneMethodOnly() {
        assertThat(filesWith("setVisible\\((.*)\\);\\s+(\\w+\\.)?setManaged\\(\\1\\)"))
                .containsExactly("Styles.java");
    }

    /** A hint takes its place for a while. */
    @Test
    void wordsAtThePointerGetTheirWindowWhenItComes() {
        assertThat(filesWith("new Tooltip\\(")).containsExactly("Tip.java");
    }

    @Test
    void theHelpOfAControlIsNeverBound() {
        assertThat(filesWith("accessibleHelpProperty")).isEmpty();
    }

    @Test
    void coloursStandInTheTokensOnly() {
        assertThat(filesWith("Color\\.(web|rgb|color|valueOf)\\(")).isEmpty();
        assertThat(filesWith("setStyle\\("))
                .allMatch(file -> packageOf(file).endsWith("report/word")); // styles of paragraphs by their names
        Pattern literal = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
        assertThat(Sources.files("src/main/resources", ".css"))
                .filteredOn(file -> !file.getFileName().toString().startsWith("tokens-"))
                .filteredOn(file -> literal.matcher(Sources.read(file)).find())
                .isEmpty();
    }

    @Test
    void whatIsPublicIsExplained() {
        List<String> silent = new ArrayList<>();
        for (CompilationUnitTree unit : MAIN.units()) {
            new PublicScanner(unit, silent).scan(unit, null);
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void mostTestsStartNoToolkit() {
        List<Path> tests = Sources.files("src/test/java", "Test.java");
        long toolkit = tests.stream()
                .filter(file -> Sources.read(file).matches("(?s).*(ApplicationExtension|FxToolkit|ToolkitExtension).*"))
                .count();
        assertThat(toolkit * 100.0 / tests.size()).isLessThanOrEqualTo(25.0);
    }

    private static List<String> filesWith(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return Sources.files("src/main/java", ".java").stream()
                .filter(file -> compiled.matcher(Sources.read(file)).find())
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static String packageOf(String name) {
        return Sources.files("src/main/java", name).getFirst().getParent().toString();
    }

    /** Collects public types and methods without a comment; what overrides says it in the type that it comes from. */
    private static final class PublicScanner extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final List<String> silent;

        PublicScanner(CompilationUnitTree unit, List<String> silent) {
            this.unit = unit;
            this.silent = silent;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean anonymous = type.getSimpleName().isEmpty();
            if (!anonymous && shown(type.getModifiers(), getCurrentPath())) {
                check(type.getSimpleName().toString());
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            boolean constructor = method.getReturnType() == null; // the type's own comment speaks for it
            if (!overrides && !constructor && shown(method.getModifiers(), getCurrentPath())) {
                check(method.getName().toString());
            }
            return null;
        }

        private boolean shown(ModifiersTree modifiers, TreePath path) {
            Tree outer = path.getParentPath().getLeaf();
            boolean inInterface = outer.getKind() == Tree.Kind.INTERFACE;
            return modifiers.getFlags().contains(Modifier.PUBLIC)
                    || inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE);
        }

        private void check(String name) {
            if (MAIN.trees().getDocComment(getCurrentPath()) == null) {
                silent.add(Path.of(unit.getSourceFile().toUri()).getFileName() + " " + name);
            }
        }
    }
}
