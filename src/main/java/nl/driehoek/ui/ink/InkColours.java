package nl.driehoek.ui.ink;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ui.ink.text.TextMarkStyles;

/** The colours of ink as the style sheet of the window gives them, for what no style sheet can reach. */
abstract class InkColours extends Region {
    private static final Map<InkColour, CssMetaData<InkColours, Color>> META = meta();
    private static final List<CssMetaData<? extends Styleable, ?>> ALL =
            Collections.unmodifiableList(Stream.concat(Region.getClassCssMetaData().stream(), META.values().stream())
                    .collect(ArrayList::new, List::add, List::addAll));

    private final Map<InkColour, StyleableObjectProperty<Color>> colours = new EnumMap<>(InkColour.class);
    private boolean stale;

    InkColours() {
        for (InkColour colour : InkColour.values()) {
            colours.put(colour, new Property(colour));
        }
    }

    /** How this colour looks now. */
    final Color look(InkColour colour) {
        return colours.get(colour).get();
    }

    /** Once for all colours of a theme, which come one by one, and before the next picture. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (stale) {
            stale = false;
            repaint();
        }
    }

    /** Has all be painted anew before the next picture, once for whatever asks for it until then. */
    final void paintAnew() {
        stale = true;
        requestLayout();
    }

    /** Whether all is going to be painted anew. */
    final boolean isStale() {
        return stale;
    }

    /** Paints all anew; the colours may look different from now on. */
    abstract void repaint();

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL;
    }

    private static Map<InkColour, CssMetaData<InkColours, Color>> meta() {
        Map<InkColour, CssMetaData<InkColours, Color>> meta = new EnumMap<>(InkColour.class);
        for (InkColour colour : InkColour.values()) {
            meta.put(colour, new Meta(colour));
        }
        return meta;
    }

    private static final class Meta extends CssMetaData<InkColours, Color> {
        private final InkColour colour;

        Meta(InkColour colour) {
            super("-" + TextMarkStyles.colour(colour), StyleConverter.getColorConverter(), Color.BLACK);
            this.colour = colour;
        }

        @Override
        public boolean isSettable(InkColours view) {
            return !view.colours.get(colour).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(InkColours view) {
            return view.colours.get(colour);
        }
    }

    private final class Property extends StyleableObjectProperty<Color> {
        private final InkColour colour;

        Property(InkColour colour) {
            super(Color.BLACK);
            this.colour = colour;
        }

        @Override
        public Object getBean() {
            return InkColours.this;
        }

        @Override
        public String getName() {
            return colour.name();
        }

        @Override
        public CssMetaData<InkColours, Color> getCssMetaData() {
            return META.get(colour);
        }

        @Override
        protected void invalidated() {
            paintAnew();
        }
    }
}
