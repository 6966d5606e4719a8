package nl.driehoek.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.choice.PaperChoice;
import nl.driehoek.ui.keys.KeyLines;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.ThemeManager;
import nl.driehoek.ui.theme.Typeface;

/** All that a facilitator chooses and finds again at the next start. Lives on the FX thread. */
public final class Settings {
    /** The name under which the folder of documents is kept. */
    public static final String DOCUMENTS = "documents";

    /** The name under which the folder of files that were opened is kept. */
    public static final String OPENED = "opened";

    private static final String LETTERS = "letters";
    private static final String WALL_LETTERS = "wall-letters";
    private static final SettingFormat<Typeface> TYPEFACES = SettingFormat.names(Typeface.class);

    private final ThemeManager desk = new ThemeManager(ColourScheme.LIGHT);
    private final ThemeManager wall = new ThemeManager(ColourScheme.LIGHT);
    private final BooleanProperty bigButtons = new SimpleBooleanProperty(this, "bigButtons");
    private final BooleanProperty leftHanded = new SimpleBooleanProperty(this, "leftHanded");
    private final BooleanProperty sound = new SimpleBooleanProperty(this, "sound", true);
    private final BooleanProperty welcome = new SimpleBooleanProperty(this, "welcome", true);
    private final BooleanProperty alone = new SimpleBooleanProperty(this, "alone");
    private final BooleanProperty hints = new SimpleBooleanProperty(this, "hints", true);
    private final ObjectProperty<KeyMap> keys = new SimpleObjectProperty<>(this, "keys", KeyMap.STANDARD);
    private final ObjectProperty<Choice> export = new SimpleObjectProperty<>(this, "export", Choice.FIRST);
    private final ObjectProperty<PaperChoice> paper = new SimpleObjectProperty<>(this, "paper", PaperChoice.FIRST);
    private final ObjectProperty<Path> documents =
            new SimpleObjectProperty<>(this, "documents", Path.of(System.getProperty("user.home")));
    private final ObjectProperty<Path> opened = new SimpleObjectProperty<>(this, "opened", documents.get());
    private final List<Kept<?>> all = List.of(
            new Kept<>("theme", desk.themeProperty(), SettingFormat.names(ColourScheme.class)),
            new Kept<>(LETTERS, desk.typefaceProperty(), TYPEFACES),
            new Kept<>(
                    "text-size",
                    desk.scaleProperty().asObject(),
                    SettingFormat.number(ThemeManager.MIN_SCALE, ThemeManager.MAX_SCALE)),
            new Kept<>("less-motion", desk.lessMotionProperty(), SettingFormat.YES_NO),
            new Kept<>("big-buttons", bigButtons, SettingFormat.YES_NO),
            new Kept<>("left-handed", leftHanded, SettingFormat.YES_NO),
            new Kept<>("wall-theme", wall.themeProperty(), SettingFormat.names(ColourScheme.class)),
            new Kept<>(WALL_LETTERS, wall.typefaceProperty(), TYPEFACES),
            new Kept<>("wall-inverted", wall.invertedProperty(), SettingFormat.YES_NO),
            new Kept<>("wall-less-motion", wall.lessMotionProperty(), SettingFormat.YES_NO),
            new Kept<>("sound", sound, SettingFormat.YES_NO),
            new Kept<>("welcome", welcome, SettingFormat.YES_NO),
            new Kept<>("alone", alone, SettingFormat.YES_NO),
            new Kept<>("personal-data-hints", hints, SettingFormat.YES_NO),
            new Kept<>("export", export, new SettingFormat<>(Choice::words, Choice::parse)),
            new Kept<>("paper", paper, new SettingFormat<>(PaperChoice::words, PaperChoice::parse)),
            new Kept<>(DOCUMENTS, documents, new SettingFormat<>(Path::toString, Settings::folder)),
            new Kept<>(OPENED, opened, new SettingFormat<>(Path::toString, Settings::folder)),
            new Kept<>("keys", keys, new SettingFormat<>(KeyLines::format, text -> Optional.of(KeyLines.parse(text)))));

    /** Whether some window was set in other letters than the usual ones in an earlier run. */
    public static boolean hasOtherLetters(Map<String, String> kept) {
        return Stream.of(LETTERS, WALL_LETTERS)
                .flatMap(name -> Stream.ofNullable(kept.get(name)))
                .flatMap(text -> TYPEFACES.parse().apply(text).stream())
                .anyMatch(typeface -> typeface != Typeface.USUAL);
    }

    /**
     * What was chosen in earlier runs, and as the program has it where nothing was.
     *
     * @param kept short texts by name; what cannot be understood counts as not chosen
     * @param calm whether the computer is set to less motion, which counts until something else is chosen
     */
    public Settings(Map<String, String> kept, boolean calm) {
        desk.lessMotionProperty().set(calm);
        wall.lessMotionProperty().set(calm);
        all.forEach(choice -> choice.read(kept));
    }

    /** Tells every later choice, by its name and as it is written down. */
    public void watch(BiConsumer<String, String> keep) {
        all.forEach(choice -> choice.watch(keep));
    }

    /** The looks of the facilitator's own windows. */
    public ThemeManager desk() {
        return desk;
    }

    /** The looks of what the room sees. */
    public ThemeManager wall() {
        return wall;
    }

    /** Whether the buttons of the desk are made for fingers. */
    public BooleanProperty bigButtonsProperty() {
        return bigButtons;
    }

    /** Whether what a hand reaches for stands at the left of what it works on. */
    public BooleanProperty leftHandedProperty() {
        return leftHanded;
    }

    /** Whether a soft sound tells that a round is over. */
    public BooleanProperty soundProperty() {
        return sound;
    }

    /** Whether a hint is given where a text that is typed looks like personal data. */
    public BooleanProperty hintsProperty() {
        return hints;
    }

    /** Whether somebody who has no sessions yet is to be told where to begin. */
    public BooleanProperty welcomeProperty() {
        return welcome;
    }

    /** Whether somebody read alone last, rather than with a group. */
    public BooleanProperty aloneProperty() {
        return alone;
    }

    /** The document that was asked for last. */
    public ObjectProperty<Choice> exportProperty() {
        return export;
    }

    /** What was wanted on paper last. */
    public ObjectProperty<PaperChoice> paperProperty() {
        return paper;
    }

    /** The folder in which documents were saved last; it may be gone. */
    public ObjectProperty<Path> documentsProperty() {
        return documents;
    }

    /** The folder from which files were opened last; it may be gone. */
    public ObjectProperty<Path> openedProperty() {
        return opened;
    }

    private static Optional<Path> folder(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /** Which key does what. */
    public ObjectProperty<KeyMap> keysProperty() {
        return keys;
    }
}
