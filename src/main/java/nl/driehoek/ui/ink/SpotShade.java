package nl.driehoek.ui.ink;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import nl.driehoek.ink.live.LiveMark.Spotlight;
import nl.driehoek.ink.shape.CardShape;

/** The dark over a card of which one round place stays bright. */
final class SpotShade extends Path {
    private static final double CORNER = 0.018; // of a card, in card widths

    SpotShade(Spotlight light, double scale) {
        getStyleClass().add(InkStyles.SHADE);
        setFillRule(FillRule.EVEN_ODD);
        double corner = CORNER * scale;
        double height = CardShape.HEIGHT * scale;
        double radius = light.radius() * scale;
        double x = light.at().x() * scale;
        double y = light.at().y() * scale;
        getElements()
                .setAll(
                        new MoveTo(corner, 0),
                        new HLineTo(scale - corner),
                        new ArcTo(corner, corner, 0, scale, corner, false, true),
                        new VLineTo(height - corner),
                        new ArcTo(corner, corner, 0, scale - corner, height, false, true),
                        new HLineTo(corner),
                        new ArcTo(corner, corner, 0, 0, height - corner, false, true),
                        new VLineTo(corner),
                        new ArcTo(corner, corner, 0, corner, 0, false, true),
                        new ClosePath(),
                        new MoveTo(x - radius, y),
                        new ArcTo(radius, radius, 0, x + radius, y, true, true),
                        new ArcTo(radius, radius, 0, x - radius, y, true, true),
                        new ClosePath());
    }
}
