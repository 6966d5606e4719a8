package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

class ThemeManagerTest {
    private final ThemeManager themes = new ThemeManager(Theme.LIGHT);
    private final Scene scene = new Scene(new Group());

    @Test
    void anOpenWindowChangesWithTheTheme() {
        themes.style(scene);
        assertThat(scene.getUserAgentStylesheet()).contains("primer-light");
        assertThat(scene.getStylesheets().getFirst()).endsWith("tokens-light.css");
        themes.themeProperty().set(Theme.DARK);
        assertThat(scene.getUserAgentStylesheet()).contains("primer-dark");
        assertThat(scene.getStylesheets().getFirst()).endsWith("tokens-dark.css");
    }

    @Test
    void windowsOfAnotherManagerStayAsTheyAre() {
        themes.style(scene);
        new ThemeManager(Theme.LIGHT).themeProperty().set(Theme.DARK);
        assertThat(scene.getStylesheets().getFirst()).endsWith("tokens-light.css");
    }

    @Test
    void textGrowsAndShrinksWithinReason() {
        themes.style(scene);
        String normal = scene.getStylesheets().getLast();
        themes.scaleProperty().set(200);
        String largest = scene.getStylesheets().getLast();
        themes.scaleProperty().set(900);
        assertThat(scene.getStylesheets().getLast())
                .isEqualTo(largest)
                .isNotEqualTo(normal)
                .startsWith("data:text/css");
    }

    @Test
    void lightAndDarkCanBeTheOtherWayRound() {
        themes.style(scene);
        themes.invertedProperty().set(true);
        assertThat(scene.getStylesheets().getFirst()).endsWith("tokens-dark.css");
        themes.themeProperty().set(Theme.CONTRAST);
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
}
