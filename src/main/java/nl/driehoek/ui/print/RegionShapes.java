package nl.driehoek.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import nl.driehoek.print.PrintedCard.FilledShape;

/** The surfaces that style sheets give a part of a card, and the lines along its sides. */
final class RegionShapes {
    private final Placing placing;

    RegionShapes(Placing placing) {
        this.placing = placing;
    }

    List<FilledShape> of(Region region) {
        List<FilledShape> shapes = new ArrayList<>();
        if (region.getBackground() != null) {
            region.getBackground()
                    .getFills()
                    .forEach(fill -> surface(region, fill).ifPresent(shapes::add));
        }
        if (region.getBorder() != null) {
            region.getBorder().getStrokes().forEach(stroke -> shapes.addAll(sides(region, stroke)));
        }
        return shapes;
    }

    private Optional<FilledShape> surface(Region region, BackgroundFill fill) {
        Insets in = fill.getInsets();
        double right = region.getWidth() - in.getRight();
        double bottom = region.getHeight() - in.getBottom();
        Corners corners = corners(fill.getRadii()).within(right - in.getLeft(), bottom - in.getTop());
        return shape(fill.getFill(), in.getLeft(), in.getTop(), right, bottom, corners);
    }

    private List<FilledShape> sides(Region region, BorderStroke stroke) {
        BorderWidths by = stroke.getWidths();
        double width = region.getWidth();
        double height = region.getHeight();
        return Stream.of(
                        side(stroke.getTopStroke(), 0, 0, width, by.getTop()),
                        side(stroke.getRightStroke(), width - by.getRight(), 0, width, height),
                        side(stroke.getBottomStroke(), 0, height - by.getBottom(), width, height),
                        side(stroke.getLeftStroke(), 0, 0, by.getLeft(), height))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FilledShape> side(Paint paint, double left, double top, double right, double bottom) {
        return shape(paint, left, top, right, bottom, Corners.SHARP);
    }

    private Optional<FilledShape> shape(
            Paint paint, double left, double top, double right, double bottom, Corners corners) {
        boolean seen = right > left && bottom > top;
        return seen && paint instanceof Color colour && colour.getOpacity() > 0
                ? Optional.of(new FilledShape(
                        placing.rectangle(left, top, right, bottom, corners),
                        Optional.of(placing.paint(colour)),
                        Optional.empty()))
                : Optional.empty();
    }

    private static Corners corners(CornerRadii radii) {
        return new Corners(
                radii.getTopLeftHorizontalRadius(),
                radii.getTopRightHorizontalRadius(),
                radii.getBottomRightHorizontalRadius(),
                radii.getBottomLeftHorizontalRadius());
    }
}
