package nl.driehoek.ui.settings.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.settings.SettingsText;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.keys.KeyNames;
import nl.driehoek.ui.settings.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class SettingsPaneTest {
    private static final Texts TEXTS = new Texts(Language.NL);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Somebody alone has no screen for a group. */
    @Test
    void whoReadsAloneBeginsWithTheirOwnWindow() throws Exception {
        assertThat(first(Map.of("alone", "yes"))).isEqualTo(TEXTS.get(SettingsText.DESK));
        assertThat(first(Map.of())).isEqualTo(TEXTS.get(SettingsText.WALL));
    }

    /** With the largest letters in a small window every tab is read in full, and reached by the keys. */
    @Test
    void noTabIsCutOffOrBehindAnArrow() throws Exception {
        FxToolkit.setupFixture(() -> {
            Settings settings = new Settings(Map.of("text-size", "250"), false);
            SettingsPane pane = new SettingsPane(settings, TEXTS)
                    .with("Bewaren", new Label())
                    .with("Wachtwoord", new Label());
            Scene scene = new Scene(pane, 1000, 640);
            settings.desk().style(scene);
            pane.applyCss();
            pane.layout();
            pane.layout();
            List<Label> heads =
                    pane.lookupAll(".tab-head").stream().map(Label.class::cast).toList();
            assertThat(heads).hasSize(5).allSatisfy(head -> {
                assertThat(head.getWidth()).isGreaterThanOrEqualTo(head.prefWidth(-1));
                assertThat(pane.localToScene(pane.getLayoutBounds())
                                .contains(head.localToScene(head.getLayoutBounds())))
                        .isTrue();
            });
            List.of(KeyCode.END, KeyCode.RIGHT, KeyCode.LEFT).forEach(key -> press(pane, key));
            assertThat(pane.getSelectionModel().getSelectedItem().getText()).isEqualTo("Wachtwoord");
        });
    }

    private static void press(Node node, KeyCode key) {
        node.fireEvent(new KeyEvent(node, node, KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /** What a key does is read in full in a narrow sheet with large letters. */
    @Test
    void anActionTakesAsManyLinesAsItNeeds() throws Exception {
        FxToolkit.setupFixture(() -> {
            KeyRow row = new KeyRow(new SimpleObjectProperty<>(KeyMap.STANDARD), new KeyNames(TEXTS), TEXTS);
            row.updateItem(DeskAction.EXPORT, false);
            new Scene(row);
            row.applyCss();
            assertThat(row.prefHeight(90)).isGreaterThan(1.5 * row.prefHeight(900));
        });
    }

    private static String first(Map<String, String> kept) throws Exception {
        return FxToolkit.setupFixture(() -> new SettingsPane(new Settings(kept, false), TEXTS)
                .getSelectionModel()
                .getSelectedItem()
                .getText());
    }
}
