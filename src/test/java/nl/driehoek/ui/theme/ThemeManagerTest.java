package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxToolkit;

class ThemeManagerTest {
    private final ThemeManager themes = new ThemeManager(ColourScheme.LIGHT);
    private final Scene scene = new Scene(new Group());

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void anOpenWindowChangesWithTheTheme() {
        themes.style(scene);
        assertThat(scene.getUserAgentStylesheet()).contains("primer-light");
        assertThat(scene.getStylesheets().getFirst()).endsWith("tokens-light.css");
        themes.themeProperty().set(ColourScheme.DARK);
        assertThat(scene.getUserAgentStylesheet()).contains("primer-dark");
        assertThat(scene.getStylesheets().getFirst()).endsWith("tokens-dark.css");
    }

    @Test
    void windowsOfAnotherManagerStayAsTheyAre() {
        themes.style(scene);
        new ThemeManager(ColourScheme.LIGHT).themeProperty().set(ColourScheme.DARK);
        assertThat(scene.getStylesheets().getFirst()).endsWith("tokens-light.css");
    }

    @Test
    void textGrowsAndShrinksWithinReason() {
        themes.style(scene);
        String normal = scene.getStylesheets().getLast();
        themes.scaleProperty().set(250);
        String largest = scene.getStylesheets().getLast();
        themes.scaleProperty().set(900);
        assertThat(scene.getStylesheets().getLast())
                .isEqualTo(largest)
                .isNotEqualTo(normal)
                .startsWith("data:text/css");
    }

    /** Icons and bars to scroll with are as much for whoever needs large letters as the letters are. */
    @Test
    void iconsAndScrollBarsGrowWithTheText() {
        themes.style(scene);
        FontIcon icon = new FontIcon(Feather.SEARCH);
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(Orientation.VERTICAL);
        ((Group) scene.getRoot()).getChildren().addAll(icon, bar);
        scene.getRoot().applyCss();
        int usual = icon.getIconSize();
        double narrow = bar.prefWidth(-1);
        themes.scaleProperty().set(250);
        scene.getRoot().applyCss();
        assertThat(icon.getIconSize()).isEqualTo(Math.round(usual * 2.5f));
        assertThat(bar.prefWidth(-1)).isGreaterThan(2 * narrow);
    }

    @Test
    void lightAndDarkCanBeTheOtherWayRound() {
        themes.style(scene);
        themes.invertedProperty().set(true);
        assertThat(scene.getStylesheets().getFirst()).endsWith("tokens-dark.css");
        themes.themeProperty().set(ColourScheme.CONTRAST);
        assertThat(scene.getStylesheets().getFirst()).endsWith("tokens-contrast-light.css");
        themes.invertedProperty().set(false);
        assertThat(scene.getStylesheets().getFirst()).endsWith("tokens-contrast.css");
    }

    @Test
    void anOpenWindowChangesItsLetters() {
        themes.style(scene);
        String usual = scene.getStylesheets().getLast();
        themes.typefaceProperty().set(Typeface.DYSLEXIC);
        assertThat(scene.getStylesheets().getLast()).isNotEqualTo(usual);
    }

    @Test
    void aPartOfAWindowCanHaveTheLooksOfAnother() {
        themes.style(scene);
        ThemeManager others = new ThemeManager(ColourScheme.DARK);
        Group part = new Group();
        Label words = new Label("a");
        words.getStyleClass().add(Styles.MUTED);
        Label beside = new Label("b");
        beside.getStyleClass().add(Styles.MUTED);
        part.getChildren().add(words);
        others.style(part);
        ((Group) scene.getRoot()).getChildren().addAll(part, beside);
        scene.getRoot().applyCss();
        assertThat(((Color) words.getTextFill()).getBrightness()).isGreaterThan(0.6);
        assertThat(((Color) beside.getTextFill()).getBrightness()).isLessThan(0.5);
        others.themeProperty().set(ColourScheme.LIGHT);
        scene.getRoot().applyCss();
        assertThat(words.getTextFill()).isEqualTo(beside.getTextFill());
    }

    /** Whoever comes by the keys must see what a field asks for too. */
    @Test
    void whatAFieldAsksForStaysWhileSomebodyIsInIt() {
        themes.style(scene);
        for (TextInputControl field : List.of(new TextField(), new TextArea())) {
            field.setPromptText("Wat ga je doen?");
            ((Group) scene.getRoot()).getChildren().add(field);
            field.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
            scene.getRoot().applyCss();
            field.layout();
            scene.getRoot().applyCss();
            assertThat(field.lookupAll(".text"))
                    .filteredOn(
                            node -> node instanceof Text text && text.getText().equals(field.getPromptText()))
                    .anyMatch(node -> ((Color) ((Text) node).getFill()).isOpaque());
        }
    }

    @Test
    void whatOpensDoesSoAtOnceWhereNothingMayMove() {
        themes.style(scene);
        TitledPane pane = new TitledPane();
        ((Group) scene.getRoot()).getChildren().add(pane);
        scene.getRoot().applyCss();
        assertThat(pane.isAnimated()).isTrue();
        themes.lessMotionProperty().set(true);
        scene.getRoot().applyCss();
        assertThat(pane.isAnimated()).isFalse();
    }
}
