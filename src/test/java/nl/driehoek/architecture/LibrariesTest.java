package nl.driehoek.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which packages may use which libraries. */
@AnalyzeClasses(packages = "nl.driehoek", importOptions = ImportOption.DoNotIncludeTests.class)
class LibrariesTest {
    private static final String OURS = "nl.driehoek..";

    @ArchTest
    static final ArchRule THE_MODEL_USES_THE_JDK_ONLY = onlyUses(
            new String[] {
                "nl.driehoek.deck",
                "nl.driehoek.deck.picture..",
                "nl.driehoek.deck.page..",
                "nl.driehoek.deck.draft..",
                "nl.driehoek.deck.table..",
                "nl.driehoek.ink..",
                "nl.driehoek.session..",
                "nl.driehoek.i18n.."
            },
            OURS,
            "java..");

    @ArchTest
    static final ArchRule CARD_TEXT_IS_TAKEN_APART_BY_A_MARKDOWN_PARSER =
            onlyUses(new String[] {"nl.driehoek.deck.text.."}, OURS, "java..", "org.commonmark..");

    @ArchTest
    static final ArchRule THE_STORE_USES_JSON_AND_A_DATABASE = onlyUses(
            new String[] {"nl.driehoek.store.."},
            OURS,
            "java..",
            "javax.crypto..",
            "javax.xml.stream..",
            "javax.imageio..",
            "org.apache.batik.transcoder..",
            "de.siegmar.fastcsv..",
            "tools.jackson..",
            "org.sqlite..",
            "org.slf4j..");

    @ArchTest
    static final ArchRule PICTURES_OF_LINES_ARE_DRAWN_IN_ONE_PLACE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.driehoek.store.picture.SvgDrawing")
            .and()
            .doNotHaveFullyQualifiedName("nl.driehoek.store.picture.SvgDrawing$Silent")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.batik..");

    @ArchTest
    static final ArchRule ENCRYPTION_IS_DONE_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("nl.driehoek.store.cipher")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.crypto..");

    @ArchTest
    static final ArchRule A_REPORT_NEEDS_NO_LIBRARY = onlyUses(
            new String[] {
                "nl.driehoek.report",
                "nl.driehoek.report.choice",
                "nl.driehoek.report.html",
                "nl.driehoek.report.markdown",
                "nl.driehoek.report.ink"
            },
            OURS,
            "java..");

    @ArchTest
    static final ArchRule TABLES_ARE_WRITTEN_BY_A_LIBRARY =
            onlyUses(new String[] {"nl.driehoek.report.csv"}, OURS, "java..", "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule AND_NOTHING_ELSE_USES_THAT = noClasses()
            .that()
            .resideOutsideOfPackages("nl.driehoek.report.csv", "nl.driehoek.store.deckcsv")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule TELEPHONE_NUMBERS_ARE_KNOWN_IN_ONE_PLACE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.driehoek.privacy.TelephoneNumbers")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.i18n..");

    @ArchTest
    static final ArchRule WORD_IS_WRITTEN_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("nl.driehoek.report.word")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule PICTURES_ARE_DRAWN_WITHOUT_A_LIBRARY = onlyUses(
            new String[] {"nl.driehoek.report.render"},
            OURS,
            "java..",
            "javax.imageio..",
            "javax.xml..",
            "org.w3c.dom..",
            "org.xml.sax..");

    @ArchTest
    static final ArchRule PDF_IS_WRITTEN_AND_READ_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("nl.driehoek.report.pdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..");

    /** What a writer of the list names is loaded with the program; the library comes with the first document. */
    @ArchTest
    static final ArchRule THE_WRITER_OF_PDF_ITSELF_NEEDS_NO_LIBRARY = noClasses()
            .that()
            .haveFullyQualifiedName("nl.driehoek.report.pdf.PdfWriter")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(OURS, "java..");

    @ArchTest
    static final ArchRule CONTROL_USES_OBSERVABLE_VALUES_ONLY = onlyUses(
            new String[] {"nl.driehoek.control.."},
            OURS,
            "java..",
            "javafx.beans..",
            "javafx.collections..",
            "javafx.util..",
            "org.slf4j..");

    @ArchTest
    static final ArchRule WHERE_THE_WALL_MAY_STAND_NEEDS_NO_WINDOW = onlyUses(
            new String[] {"nl.driehoek.ui.projector.screens.."}, OURS, "java..", "javafx.beans..", "javafx.util..");

    @ArchTest
    static final ArchRule WHAT_A_TOOL_ASKS_FOR_NEEDS_NO_TOOLKIT = classes()
            .that()
            .resideInAPackage("nl.driehoek.tool..")
            .and()
            .implement(nl.driehoek.tool.Tool.class)
            .or()
            .resideInAPackage("nl.driehoek.tool")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(OURS, "java..");

    @ArchTest
    static final ArchRule WORDS_ARE_SEARCHED_BY_A_LIBRARY =
            onlyUses(new String[] {"nl.driehoek.search.."}, OURS, "java..", "org.apache.lucene..", "org.tartarus..");

    @ArchTest
    static final ArchRule AND_ELSE_ONLY_THE_FORMS_OF_WORDS_USE_THAT = noClasses()
            .that()
            .resideOutsideOfPackage("nl.driehoek.search..")
            .and()
            .doNotHaveFullyQualifiedName("nl.driehoek.tool.vision.WordForms")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "org.tartarus..");

    @ArchTest
    static final ArchRule WINDOWS_USE_NO_DISK_AND_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("nl.driehoek.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "tools.jackson..", "nl.driehoek.store..");

    /** Windows let a person choose a document; what is in it is read and written elsewhere. */
    @ArchTest
    static final ArchRule WINDOWS_SEE_OF_REPORTS_WHAT_CAN_BE_CHOSEN = noClasses()
            .that()
            .resideInAPackage("nl.driehoek.ui..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("nl.driehoek.report..").and(resideOutsideOfPackage("nl.driehoek.report.choice")));

    /** What is written about children stays on the machine. An address is opened by the system, in another program. */
    @ArchTest
    static final ArchRule NOTHING_GOES_OVER_A_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\..*(Socket|URLConnection)|java\\.nio\\.channels\\..*SocketChannel");

    /** So that a window that was left can neither hear of a session nor change it. */
    @ArchTest
    static final ArchRule WINDOWS_SEE_A_SESSION_THROUGH_A_CONNECTION_THAT_ENDS = noClasses()
            .that()
            .resideInAPackage("nl.driehoek.ui..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("nl.driehoek.control.SessionController");

    private static ArchRule onlyUses(String[] those, String... allowed) {
        return classes()
                .that()
                .resideInAnyPackage(those)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }
}
