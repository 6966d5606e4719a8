package nl.driehoek.ui.card;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderImage;
import javafx.scene.layout.BorderRepeat;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The soft shadow round a card, in the colour that the property {@code -shadow-colour} of a style sheet names. It looks as the
 * toolkit's own effect does, which is made of several pictures as large as the card and kept as one; this is a picture of a few
 * corners, of which the edges are as long as they have to be.
 */
final class CardShadow extends Region {
    private static final int REACH = 28;
    private static final int DOWN = 8;
    private static final int CORNER = 18; // that of the sheet
    private static final int TILE = REACH + CORNER + REACH;
    private static final int SIDE = TILE + 1 + TILE;
    private static final StyleablePropertyFactory<CardShadow> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final StyleableProperty<Color> colour = FACTORY.createStyleableColorProperty(
            this, "colour", "-shadow-colour", shadow -> shadow.colour, Color.TRANSPARENT);

    CardShadow() {
        getStyleClass().add(CardStyles.SHADOW);
        ((ObservableValue<?>) colour).subscribe(() -> setBorder(border(colour.getValue())));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    private static Border border(Color colour) {
        if (colour.getOpacity() == 0) {
            return Border.EMPTY;
        }
        BorderWidths tile = new BorderWidths(TILE);
        Insets outside = new Insets(DOWN - REACH, -REACH, -DOWN - REACH, -REACH);
        return new Border(new BorderImage(
                picture(colour), tile, outside, tile, false, BorderRepeat.STRETCH, BorderRepeat.STRETCH));
    }

    private static Image picture(Color colour) {
        double[][] corner = corner();
        int rgb = Math.toIntExact(Math.round(colour.getRed() * 255)) << 16
                | Math.toIntExact(Math.round(colour.getGreen() * 255)) << 8
                | Math.toIntExact(Math.round(colour.getBlue() * 255));
        WritableImage image = new WritableImage(SIDE, SIDE);
        int[] values = new int[SIDE * SIDE];
        for (int i = 0; i < values.length; i++) {
            double dark = corner[fold(i / SIDE)][fold(i % SIDE)] * colour.getOpacity();
            values[i] = Math.toIntExact(Math.round(dark * 255)) << 24 | rgb;
        }
        image.getPixelWriter().setPixels(0, 0, SIDE, SIDE, PixelFormat.getIntArgbInstance(), values, 0, SIDE);
        return image;
    }

    /** The other half is the same, seen in a mirror. */
    private static int fold(int place) {
        return Math.min(place, SIDE - 1 - place);
    }

    /** How dark it is at each place of the upper left corner, and along the edges, from 0 to 1. */
    private static double[][] corner() {
        double[] weights = weights();
        double[][] rows = new double[TILE + 1 + REACH][TILE + 1];
        double[][] dark = new double[TILE + 1][TILE + 1];
        for (int x = 0; x <= TILE; x++) {
            for (int y = 0; y < rows.length; y++) {
                for (int i = -REACH; i <= REACH; i++) {
                    rows[y][x] += weights[REACH + i] * covered(x + i, y);
                }
            }
            for (int y = 0; y <= TILE; y++) {
                for (int i = Math.max(-REACH, -y); i <= REACH; i++) {
                    dark[y][x] += weights[REACH + i] * rows[y + i][x];
                }
            }
        }
        return dark;
    }

    /** How much of a pixel the card covers, from 0 to 1. */
    private static double covered(int x, int y) {
        double right = Math.max(0, REACH + CORNER - x - 0.5);
        double below = Math.max(0, REACH + CORNER - y - 0.5);
        return Math.clamp(CORNER - Math.hypot(right, below) + 0.5, 0, 1);
    }

    /** Those of a normal distribution that ends after three deviations. */
    private static double[] weights() {
        double deviation = REACH / 3.0;
        double[] weights = new double[2 * REACH + 1];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(-(i - REACH) * (i - REACH) / (2 * deviation * deviation));
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }
}
