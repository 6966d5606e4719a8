package nl.driehoek.ui.ink;

import java.util.List;
import java.util.function.Function;
import javafx.scene.paint.Color;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.edit.HitTest;
import nl.driehoek.ink.raster.InkRaster;
import nl.driehoek.ink.raster.PenPath;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.Vec;

/**
 * Paints lines and strokes.
 *
 * @param scale how many pixels of the screen a card is wide
 * @param colours how the colours of the ink look
 */
record InkBrush(double scale, Function<InkColour, Color> colours) {
    /** Gets a line or a stroke ready to be painted; any thread may do so. Of another mark nothing is painted. */
    Painted ready(Mark mark) {
        PenPath path = switch (mark) {
            case Mark.Stroke stroke -> PenPath.along(stroke.points(), stroke.thickness(), scale);
            case Mark.Line line -> PenPath.through(parts(line), line.thickness(), scale);
            case Mark.Label _, Mark.StickyNote _ -> new PenPath(List.of(), 0);
        };
        return new Painted(mark.bounds(), path, value(colours.apply(mark.colour())));
    }

    private static int value(Color colour) {
        return part(colour.getRed()) << 16 | part(colour.getGreen()) << 8 | part(colour.getBlue());
    }

    private static int part(double colour) {
        return (int) Math.round(255 * colour);
    }

    /** The strokes that make a line: the line itself and, where it is an arrow, its head. */
    static List<List<Vec>> parts(Mark.Line line) {
        List<Vec> shaft = List.of(line.ends().vec(0), line.ends().vec(1));
        return line.arrow() ? List.of(shaft, HitTest.head(line)) : List.of(shaft);
    }

    /**
     * A mark as it is painted, however many tiles it crosses.
     *
     * @param box that it does not leave, in card widths
     */
    record Painted(Box box, PenPath path, int colour) {
        void onto(InkRaster raster) {
            raster.paint(path, colour);
        }
    }
}
