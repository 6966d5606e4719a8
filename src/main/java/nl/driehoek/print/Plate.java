package nl.driehoek.print;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.ink.shape.Cubic;

/**
 * A surface or a drawn line.
 *
 * @param outline the pieces of its edge, each beginning where the one before ends
 * @param fill what it is filled with, if it is
 * @param pen what its edge is drawn with, if it is
 */
public record Plate(List<Cubic> outline, Optional<Paint> fill, Optional<Pen> pen) {
    public Plate {
        outline = List.copyOf(outline);
        Objects.requireNonNull(fill);
        Objects.requireNonNull(pen);
    }

    /**
     * What draws an edge.
     *
     * @param width in card widths
     */
    public record Pen(Paint paint, double width, boolean dashed) {}
}
