package nl.driehoek.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;

/** The packages use each other only as the picture in the documents says, and as it says all along its arrows. */
@AnalyzeClasses(packages = "nl.driehoek", importOptions = ImportOption.DoNotIncludeTests.class)
class DiagramTest {
    private static final Diagram DIAGRAM = Diagram.read(Sources.read(Sources.BASE.resolve("docs/architecture.puml")));

    @ArchTest
    static void everyPackageStandsInOneArea(JavaClasses classes) {
        Set<String> packages = new TreeSet<>();
        classes.forEach(type -> packages.add(type.getPackageName()));
        assertThat(packages)
                .allSatisfy(name -> assertThat(DIAGRAM.areasOf(name))
                        .as("the areas of %s", name)
                        .hasSize(1));
    }

    @ArchTest
    static void areasUseEachOtherAlongArrowsOnly(JavaClasses classes) {
        assertThat(DIAGRAM.uses(classes)).isSubsetOf(DIAGRAM.arrows());
    }

    @ArchTest
    static void noArrowIsStale(JavaClasses classes) {
        assertThat(DIAGRAM.arrows()).isSubsetOf(DIAGRAM.uses(classes));
    }

    @ArchTest
    static void aPersonCanReadThePicture(JavaClasses classes) {
        assertThat(DIAGRAM.areas()).hasSizeBetween(10, 14);
        assertThat(classes).isNotEmpty();
    }

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("nl.driehoek.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_WALL_KNOWS_OF_A_SESSION_ONLY_ITS_FRAME = noClasses()
            .that()
            .resideInAPackage("nl.driehoek.ui.projector")
            .should()
            .dependOnClassesThat(new com.tngtech.archunit.base.DescribedPredicate<>("tell more than the frame") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaClass type) {
                    return type.getPackageName().startsWith("nl.driehoek.session")
                            && !type.getName().startsWith("nl.driehoek.session.ProjectorFrame")
                            && !type.getName()
                                    .startsWith("nl.driehoek.session.board.Round"); // a time, and what it is for
                }
            });
}
