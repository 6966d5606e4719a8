package nl.driehoek.ui.library.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.driehoek.control.decks.Beginning;
import nl.driehoek.control.decks.DeckEditor;
import nl.driehoek.deck.draft.NewDeck;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.theme.Banner.Tone;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.Sheets;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** A deck can be made in a small window and with large letters, too, and nothing is cut off. */
class EditorLayoutTest {
    private static final String LONG =
            "Een titel die langer is dan het veld waarin hij staat, en dus niet helemaal past";

    @TempDir
    private Path folder;

    private final StackPane root = new StackPane();
    private Workbench bench;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void allIsInReachWithTheLargestLettersInASmallWindow() throws Exception {
        FxToolkit.setupFixture(() -> {
            show(1024, 746, 250);
            Region page = (Region) root.lookup(".headed-page");
            Node text = root.lookup("#field-text");
            assertThat(in(page, text).getMaxY()).isLessThan(page.getHeight());
            assertThat(page.getHeight()).as("there is a bar to scroll with").isGreaterThan(sight(".editor-page"));
        });
    }

    @Test
    void theRingRoundTheListAndTheShadowOfTheCardAreWhole() throws Exception {
        FxToolkit.setupFixture(() -> {
            show(1366, 746, 100);
            Node seen = root.lookup(".editor-page > .page-scroll > .viewport");
            assertThat(in(seen, root.lookup("#outline")).getMinX()).isGreaterThanOrEqualTo(4);
            double right = in(seen, root.lookup(".editor-preview .card-sheet")).getMaxX();
            assertThat(right).isLessThanOrEqualTo(seen.getLayoutBounds().getWidth() - 14);
        });
    }

    @Test
    void fieldsAreNoWiderThanTheirColumnWhateverIsUnfolded() throws Exception {
        FxToolkit.setupFixture(() -> {
            show(900, 700, 100);
            for (int row = 0; row < 3; row++) {
                list().getSelectionModel().select(row);
                root.lookupAll(".titled-pane").forEach(pane -> ((TitledPane) pane).setExpanded(true));
                lay();
                Region fields = (Region) root.lookup(".editor-fields");
                assertThat(fields.getWidth()).isLessThanOrEqualTo(width(".fields-pane"));
            }
        });
    }

    @Test
    void aTextThatDoesNotFitIsSeenFromItsBeginning() throws Exception {
        FxToolkit.setupFixture(() -> {
            show(1024, 746, 100);
            list().getSelectionModel().select(0);
            lay();
            TextField title = (TextField) root.lookup("#field-title");
            title.setText(LONG);
            list().getSelectionModel().select(1);
            list().requestFocus();
            list().getSelectionModel().select(0);
            lay();
            TextField shown = (TextField) root.lookup("#field-title");
            assertThat(shown.getText()).isEqualTo(LONG);
            assertThat(shown.getCaretPosition()).isZero();
        });
    }

    @Test
    void whatWasSaidOfTheDeckGoesOnceItIsAnother() throws Exception {
        FxToolkit.setupFixture(() -> {
            EditorPage page = show(1366, 746, 100);
            page.say(Tone.SUCCESS, "‘Proef’ staat in de bibliotheek.");
            assertThat(root.lookup(".notice-success")).isNotNull();
            ((TextField) root.lookup("#field-title")).setText("Anders");
            assertThat(root.lookup(".notice-success").isVisible()).isFalse();
        });
    }

    /** Two of a card's pages are not two cards. */
    @Test
    void aCardOnTwoPagesSaysThatTheyArePages() throws Exception {
        FxToolkit.setupFixture(() -> {
            show(1366, 746, 100);
            ((TextInputControl) root.lookup("#field-text")).setText("Een zin over ouders en school. ".repeat(60));
            bench.work();
            lay();
            Label place = (Label) root.lookup(".preview-turning .label");
            assertThat(place.getText()).startsWith("Pagina 1 van ");
        });
    }

    private EditorPage show(double width, double height, int letters) {
        bench = new Workbench(folder.resolve("decks"));
        AtomicInteger ids = new AtomicInteger();
        var draft = NewDeck.of(Locale.of("nl"), "Proef", "Alles", "Set", () -> "id-" + ids.incrementAndGet());
        Sheets sheets = new Sheets(new StackPane(), "Sluit", () -> {});
        root.getChildren().setAll(sheets);
        root.getStyleClass().add("library");
        root.getStylesheets().add(Styles.class.getResource("library.css").toExternalForm());
        ThemeManager looks = new ThemeManager(ColourScheme.LIGHT);
        looks.scaleProperty().set(letters);
        looks.style(new Scene(root, width, height));
        EditorPage[] page = new EditorPage[1];
        bench.begin(new Beginning.New(draft), editor -> page[0] = open(sheets, editor));
        bench.work();
        lay();
        return page[0];
    }

    private static EditorPage open(Sheets sheets, DeckEditor editor) {
        EditorPage page = new EditorPage(editor, new Texts(Language.NL), () -> {}, () -> {});
        sheets.openWide("Deck bewerken", page);
        return page;
    }

    /** As pulses of the window would do. */
    private void lay() {
        for (int pulse = 0; pulse < 3; pulse++) {
            root.applyCss();
            root.layout();
        }
    }

    @SuppressWarnings("unchecked")
    private ListView<Row> list() {
        return (ListView<Row>) root.lookup("#outline");
    }

    private double sight(String page) {
        return root.lookup(page + " > .page-scroll").getLayoutBounds().getHeight();
    }

    private double width(String part) {
        return ((Region) root.lookup(part)).getWidth();
    }

    private static Bounds in(Node outer, Node node) {
        return outer.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
