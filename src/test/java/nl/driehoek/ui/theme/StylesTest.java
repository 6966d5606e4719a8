package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class StylesTest {
    /** Words of the base theme, which it gives their looks. */
    private static final List<String> BASE = List.of(Styles.ACTION, Styles.FLAT, Styles.ICON, Styles.DANGER);

    @Test
    void everyStyleClassHasLooks() {
        String css = StyleSheets.structure();
        assertThat(Arrays.stream(Styles.class.getDeclaredFields())
                        .filter(field -> Modifier.isPublic(field.getModifiers()))
                        .map(StylesTest::value)
                        .filter(name -> !BASE.contains(name)))
                .allMatch(name -> css.contains("." + name));
    }

    /** A colour that only some nodes have looks right until one is shown without it. */
    @Test
    void coloursOfOurOwnAreKnownEverywhere() {
        String css = StyleSheets.withoutComments();
        Matcher root = Pattern.compile("\\.root \\{([^}]*)}").matcher(css);
        assertThat(root.find()).isTrue();
        assertThat(Pattern.compile("[:,(]\\s*(-(?!fx-|color-|role-)[a-z][\\w-]*)")
                        .matcher(css)
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .isNotEmpty()
                .allMatch(name -> root.group(1).contains(name + ":"));
    }

    @Test
    void themesOfADeckTakeFourColoursInTurn() {
        assertThat(List.of(Styles.accent(0), Styles.accent(3), Styles.accent(4), Styles.accent(-1)))
                .containsExactly("theme-1", "theme-4", "theme-1", "theme-4");
    }

    @Test
    void aNodeHasTheColoursOfOneThemeAtMost() {
        Region node = new Region();
        node.getStyleClass().add("root");
        Styles.colour(node, 0);
        Styles.colour(node, 2);
        assertThat(node.getStyleClass()).containsExactly("root", "theme-3");
        Styles.plain(node);
        assertThat(node.getStyleClass()).containsExactly("root");
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
