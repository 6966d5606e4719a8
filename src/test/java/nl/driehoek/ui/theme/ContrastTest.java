package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All text can be read on what it stands on, in each theme. */
class ContrastTest {
    private static final List<String> GROUNDS = List.of("surface", "surface-sunken", "face", "action-soft");
    private static final List<String> NOTICES = List.of("success", "warning", "danger");
    private static final Map<String, List<String>> GROUNDS_OF = groundsOf();

    /** Roles that are never behind text: lines, rings, marks and shadows. */
    private static final Set<String> DECORATION = Set.of(
            "line",
            "line-strong",
            "focus",
            "shadow",
            "wall-mark",
            "on-action",
            "on-theme",
            "cover-black",
            "cover-white",
            "pen-blue",
            "pen-orange",
            "pen-green",
            "pen-plum");

    @ParameterizedTest
    @EnumSource(ColourScheme.class)
    void textStandsOutFromItsGround(ColourScheme theme) {
        assertThat(weakerThan(4.5, StyleSheets.tokens(theme))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ColourScheme.class)
    void ringsAndTheBordersOfControlsStandOut(ColourScheme theme) {
        Map<String, String> tokens = StyleSheets.tokens(theme);
        for (String ground : GROUNDS) {
            assertThat(contrast(tokens, "focus", ground))
                    .as("focus on %s", ground)
                    .isGreaterThanOrEqualTo(3);
            assertThat(contrast(tokens, "line-strong", ground))
                    .as("border on %s", ground)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void everyTextColourInUseIsLookedAtHere() {
        assertThat(GROUNDS_OF.keySet()).containsAll(bare(StyleSheets.rolesIn("-fx-text-fill|-color-button-fg[\\w-]*")));
    }

    @Test
    void everyGroundInUseIsLookedAtHere() {
        Set<String> known = new HashSet<>(DECORATION);
        GROUNDS_OF.values().forEach(known::addAll);
        assertThat(known).containsAll(bare(StyleSheets.rolesIn("-fx-background-color|-color-button-bg[\\w-]*")));
    }

    @ParameterizedTest
    @EnumSource(ColourScheme.class)
    void allThemesHaveTheSameRoles(ColourScheme theme) {
        assertThat(roles(StyleSheets.tokens(theme)))
                .isEqualTo(roles(StyleSheets.tokens(ColourScheme.LIGHT)))
                .isNotEmpty();
        assertThat(roles(StyleSheets.tokens("contrast-light"))).isEqualTo(roles(StyleSheets.tokens(theme)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contrast", "contrast-light"})
    void highContrastIsSevenToOne(String name) {
        assertThat(weakerThan(7, StyleSheets.tokens(name))).isEmpty();
    }

    @Test
    void everyRoleInUseIsAToken() {
        assertThat(StyleSheets.tokens(ColourScheme.LIGHT).keySet()).containsAll(StyleSheets.rolesIn("-[\\w-]+"));
    }

    private static Map<String, Double> weakerThan(double least, Map<String, String> tokens) {
        Map<String, Double> weak = new TreeMap<>();
        GROUNDS_OF.forEach((text, grounds) -> grounds.forEach(ground -> {
            double contrast = contrast(tokens, text, ground);
            if (contrast < least) {
                weak.put(text + " on " + ground, contrast);
            }
        }));
        return weak;
    }

    private static List<String> roles(Map<String, String> tokens) {
        return tokens.keySet().stream()
                .filter(name -> name.startsWith("-role-"))
                .toList();
    }

    private static Map<String, List<String>> groundsOf() {
        Map<String, List<String>> grounds = new TreeMap<>();
        grounds.put("ink", soft());
        grounds.put("ink-muted", soft());
        grounds.put("action", GROUNDS);
        grounds.put("on-action", List.of("action", "action-strong", "danger", "success"));
        grounds.put("on-live", List.of("live"));
        grounds.put("live", List.of("surface", "face", "wall-quiet"));
        grounds.put("on-frozen", List.of("frozen"));
        grounds.put("face", List.of("ink"));
        NOTICES.forEach(notice -> grounds.put(notice, List.of("surface", "face", notice + "-soft")));
        for (int theme = 1; theme <= 4; theme++) {
            grounds.put(
                    "theme-" + theme + "-ink",
                    List.of("surface", "surface-sunken", "face", "theme-" + theme + "-soft"));
        }
        List.of("blue", "orange", "green", "plum").forEach(pen -> grounds.put("pen-" + pen, List.of("face")));
        List<String> stickies = List.of("sticky-ink", "sticky-blue", "sticky-orange", "sticky-green", "sticky-plum");
        grounds.put("on-sticky", stickies);
        stickies.forEach(sticky -> grounds.put(sticky, List.of("on-sticky")));
        grounds.put("code", List.of("code-ground"));
        grounds.put("on-theme", List.of("theme-1", "theme-2", "theme-3", "theme-4"));
        return grounds;
    }

    private static List<String> soft() {
        List<String> all = new ArrayList<>(GROUNDS);
        all.add("wall-quiet");
        NOTICES.forEach(notice -> all.add(notice + "-soft"));
        Stream.of(1, 2, 3, 4).forEach(theme -> all.add("theme-" + theme + "-soft"));
        return all;
    }

    private static List<String> bare(Set<String> roles) {
        return roles.stream().map(role -> role.replaceFirst("-role-", "")).toList();
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double first = luminance(tokens.get("-role-" + one));
        double second = luminance(tokens.get("-role-" + other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Relative luminance as the Web Content Accessibility Guidelines define it. */
    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
