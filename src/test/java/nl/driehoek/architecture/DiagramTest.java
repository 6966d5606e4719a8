package nl.driehoek.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;

/** The packages use each other only as the picture in the documents says. */
@AnalyzeClasses(packages = "nl.driehoek", importOptions = ImportOption.DoNotIncludeTests.class)
class DiagramTest {
    @ArchTest
    static final ArchRule PACKAGES_FOLLOW_THE_PICTURE = classes()
            .should(adhereToPlantUmlDiagram(
                    Path.of(System.getProperty("driehoek.basedir", "."), "docs", "architecture.puml"),
                    consideringOnlyDependenciesInAnyPackage("nl.driehoek..")));

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
                            && !type.getName().startsWith("nl.driehoek.session.ProjectorFrame");
                }
            });
}
