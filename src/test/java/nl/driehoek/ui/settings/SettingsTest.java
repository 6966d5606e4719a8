package nl.driehoek.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import nl.driehoek.report.choice.PaperChoice;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.keys.KeyStroke;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final List<String> NAMES = List.of(
            "theme",
            "letters",
            "text-size",
            "less-motion",
            "big-buttons",
            "left-handed",
            "wall-theme",
            "wall-letters",
            "wall-inverted",
            "wall-less-motion",
            "sound",
            "paper",
            "keys");

    private final Map<String, String> kept = new HashMap<>();
    private final Settings settings = fresh();

    @Test
    void everyChoiceIsKeptAtOnceAndFoundAtTheNextStart() {
        settings.desk().themeProperty().set(ColourScheme.CONTRAST);
        settings.desk().typefaceProperty().set(Typeface.DYSLEXIC);
        settings.desk().scaleProperty().set(150);
        settings.desk().lessMotionProperty().set(true);
        settings.bigButtonsProperty().set(true);
        settings.leftHandedProperty().set(true);
        settings.wall().themeProperty().set(ColourScheme.DARK);
        settings.wall().typefaceProperty().set(Typeface.DYSLEXIC);
        settings.wall().invertedProperty().set(true);
        settings.wall().lessMotionProperty().set(true);
        settings.soundProperty().set(false);
        settings.paperProperty().set(new PaperChoice(PaperChoice.Kind.SHEET, 8, true));
        settings.keysProperty().set(KeyMap.STANDARD.with(DeskAction.NOTE, KeyStroke.of("U")));
        assertThat(kept)
                .containsOnlyKeys(NAMES.toArray(String[]::new))
                .containsEntry("theme", "contrast")
                .containsEntry("text-size", "150")
                .containsEntry("sound", "no")
                .containsEntry("paper", "sheet 8 backs")
                .containsEntry("keys", "note ctrl+N U");
        assertThat(chosen(new Settings(kept, false))).isEqualTo(chosen(settings));
    }

    @Test
    void theWallIsChosenApartFromTheDesk() {
        settings.desk().themeProperty().set(ColourScheme.DARK);
        assertThat(settings.wall().themeProperty().get()).isEqualTo(ColourScheme.LIGHT);
        assertThat(kept).containsOnlyKeys("theme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "LIGHT", "YES", "true", "-1", "1e3", "99999", "\u0000", "lightdark"})
    void whatCannotBeUnderstoodCountsAsNotChosen(String nonsense) {
        Map<String, String> broken = NAMES.stream().collect(Collectors.toMap(name -> name, _ -> nonsense));
        assertThat(chosen(new Settings(broken, false))).isEqualTo(chosen(new Settings(Map.of(), false)));
    }

    @Test
    void aTextSizeBeyondReasonCountsAsTheNearest() {
        assertThat(new Settings(Map.of("text-size", "900"), false)
                        .desk()
                        .scaleProperty()
                        .get())
                .isEqualTo(250);
        assertThat(new Settings(Map.of("text-size", "0"), false)
                        .desk()
                        .scaleProperty()
                        .get())
                .isEqualTo(80);
    }

    @Test
    void aComputerThatIsSetToLessMotionIsFollowedUntilSomethingElseIsChosen() {
        assertThat(new Settings(Map.of(), true).wall().lessMotionProperty().get())
                .isTrue();
        assertThat(new Settings(Map.of("wall-less-motion", "no"), true)
                        .wall()
                        .lessMotionProperty()
                        .get())
                .isFalse();
    }

    private Settings fresh() {
        Settings fresh = new Settings(Map.of(), false);
        fresh.watch(kept::put);
        return fresh;
    }

    private static List<Object> chosen(Settings settings) {
        return Stream.concat(
                        Stream.of(settings.desk(), settings.wall())
                                .flatMap(looks -> Stream.of(
                                        looks.themeProperty(),
                                        looks.typefaceProperty(),
                                        looks.scaleProperty(),
                                        looks.invertedProperty(),
                                        looks.lessMotionProperty())),
                        Stream.of(
                                settings.bigButtonsProperty(),
                                settings.leftHandedProperty(),
                                settings.soundProperty(),
                                settings.paperProperty(),
                                settings.keysProperty()))
                .<Object>map(ObservableValue::getValue)
                .toList();
    }
}
