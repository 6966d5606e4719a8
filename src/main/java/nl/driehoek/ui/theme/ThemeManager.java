package nl.driehoek.ui.theme;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import nl.driehoek.ui.text.WrapGuard;

/**
 * Gives windows their looks and changes them while they are open. Each window that may look different has a manager of
 * its own; windows that are thrown away need not be taken off. To be used on the FX thread.
 */
public final class ThemeManager {
    /** The smallest text, in percent. */
    public static final int MIN_SCALE = 80;

    /** The largest text, in percent. */
    public static final int MAX_SCALE = 250;

    /** The class of what style sheets start from, as the toolkit has it. */
    private static final String ROOT = "root";

    private static final double TEXT_PIXELS = 15;

    private final ObjectProperty<ColourScheme> theme;
    private final IntegerProperty scale = new SimpleIntegerProperty(this, "scale", 100);
    private final ObjectProperty<Typeface> typeface = new SimpleObjectProperty<>(this, "typeface", Typeface.USUAL);
    private final BooleanProperty inverted = new SimpleBooleanProperty(this, "inverted");
    private final BooleanProperty lessMotion = new SimpleBooleanProperty(this, "lessMotion");
    private final Set<Parent> parts = Collections.newSetFromMap(new WeakHashMap<>());
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

    /** A manager that starts with this theme and text of 100 %. */
    public ThemeManager(ColourScheme theme) {
        this.theme = new SimpleObjectProperty<>(this, "theme", theme);
        this.theme.subscribe(this::restyle);
        this.scale.subscribe(this::restyle);
        this.typeface.subscribe(this::restyle);
        this.inverted.subscribe(this::restyle);
        this.lessMotion.subscribe(this::restyle);
    }

    /** The colours of all windows of this manager. */
    public ObjectProperty<ColourScheme> themeProperty() {
        return theme;
    }

    /** The size of text in percent; values outside 80 to 250 count as the nearest of these. */
    public IntegerProperty scaleProperty() {
        return scale;
    }

    /** The letters of all windows of this manager. */
    public ObjectProperty<Typeface> typefaceProperty() {
        return typeface;
    }

    /** Whether light and dark are the other way round, as a weak projector may need in a bright room. */
    public BooleanProperty invertedProperty() {
        return inverted;
    }

    /** Whether things appear and open at once, without moving there. */
    public BooleanProperty lessMotionProperty() {
        return lessMotion;
    }

    /** Gives this window the looks, now and whenever they change. */
    public void style(Scene scene) {
        if (scenes.add(scene)) {
            WrapGuard.watch(scene);
            FocusRing.watch(scene);
        }
        apply(scene);
    }

    /** Gives this part of a window the looks, now and whenever they change, whatever the rest of the window has. */
    public void style(Parent part) {
        part.getStyleClass().add(ROOT);
        parts.add(part);
        part.getStylesheets().setAll(stylesheets());
    }

    private void restyle() {
        scenes.forEach(this::apply);
        parts.forEach(part -> part.getStylesheets().setAll(stylesheets()));
    }

    private void apply(Scene scene) {
        scene.setUserAgentStylesheet(theme.get().baseStylesheet(inverted.get()));
        scene.getStylesheets().setAll(stylesheets());
    }

    private List<String> stylesheets() {
        Stream<String> looks = Stream.of(
                theme.get().tokenStylesheet(inverted.get()),
                ColourScheme.resource("base.css"),
                ColourScheme.resource("card.css"),
                letters());
        Stream<String> rest = lessMotion.get() ? Stream.of(ColourScheme.resource("less-motion.css")) : Stream.empty();
        return Stream.concat(looks, rest).toList();
    }

    private String letters() {
        return typeface.get().stylesheet(TEXT_PIXELS * Math.clamp(scale.get(), MIN_SCALE, MAX_SCALE) / 100);
    }
}
