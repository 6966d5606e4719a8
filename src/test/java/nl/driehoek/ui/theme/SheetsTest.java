package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Whoever opens a panel with the keyboard goes on with the keyboard in it. */
class SheetsTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theKeyboardGoesToWhatAPanelWantsAlsoWhereThatScrolls() throws Exception {
        FxToolkit.setupFixture(() -> {
            Sheets sheets = new Sheets(new Button("below"), "Sluit", () -> {});
            Scene scene = new Scene(sheets, 600, 400);
            new ThemeManager(ColourScheme.LIGHT).style(scene);
            Button wanted = new Button("wanted");
            sheets.open("Eigen decks", new Panel(wanted));
            assertThat(scene.getFocusOwner()).isSameAs(wanted);
        });
    }

    @Test
    void thereIsAWayBackToThePanelThatAnotherWasOpenedFrom() throws Exception {
        FxToolkit.setupFixture(() -> {
            Sheets sheets = new Sheets(new Button("below"), "Sluit", () -> {});
            Panel first = new Panel(new Button("wanted"));
            sheets.open("Eigen decks", first);
            sheets.openWide("Deck bewerken", new Second(() -> sheets.open("Eigen decks", first)));
            sheets.back();
            assertThat(first.getParent()).isNotNull();
            sheets.back();
            assertThat(sheets.isOpen()).isFalse();
        });
    }

    @Test
    void whatIsOnAPanelIsOverTheWindowAndNotOverThatPanel() throws Exception {
        FxToolkit.setupFixture(() -> {
            Button below = new Button("below");
            Sheets sheets = new Sheets(below, "Sluit", () -> {});
            Button wanted = new Button("wanted");
            StackPane panel = new StackPane(wanted);
            sheets.open("Eigen decks", panel);
            assertThat(Sheets.isOver(wanted, sheets)).isTrue();
            assertThat(Sheets.isOver(wanted, panel)).isFalse();
            assertThat(Sheets.isOver(below, sheets)).isFalse();
        });
    }

    private static final class Second extends StackPane implements Sheets.Further {
        private final Runnable back;

        Second(Runnable back) {
            this.back = back;
        }

        @Override
        public boolean back() {
            back.run();
            return true;
        }
    }

    private static final class Panel extends StackPane {
        private final Button wanted;

        Panel(Button wanted) {
            super(new PageScroll(new VBox(new Button("first"), wanted)));
            this.wanted = wanted;
        }

        @Override
        public void requestFocus() {
            wanted.requestFocus();
        }
    }
}
