package nl.driehoek.ink.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.Cubic;
import nl.driehoek.ink.shape.Curve;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Vec;

/** One stroke under an eraser. Where the eraser did not come, the pieces run as the stroke did. */
final class StrokeCut {
    private static final double MARGIN = 0.0003; // for the grid, and for a bend that ends where it is cut

    private final Mark.Stroke stroke;
    private final double reach;
    private final EraserPath path;
    private final List<Mark> pieces = new ArrayList<>();
    private List<Vec> piece = new ArrayList<>();
    private Vec waiting;
    private boolean cut;

    StrokeCut(Mark.Stroke stroke, EraserPath whole, double radius) {
        this.stroke = stroke;
        this.reach = radius + stroke.thickness() / 2 + MARGIN;
        this.path = whole.near(stroke.bounds(), reach);
    }

    /** What is left of it; empty where the eraser did not touch it. */
    Optional<List<Mark>> pieces() {
        Points points = stroke.points();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (points.size() == 1) {
            return path.reaches(points.vec(0), reach) ? Optional.of(List.of()) : Optional.empty();
        }
        for (Cubic part : Curve.of(points)) {
            go(part, path.near(part.box(), reach));
        }
        endPiece();
        return cut ? Optional.of(pieces) : Optional.empty();
    }

    /** Follows a part of the stroke and keeps points so close that what is left runs as it did. */
    private void go(Cubic part, EraserPath near) {
        int lines = part.lines();
        int fine = near.isEmpty() ? 1 : fine(part, lines);
        List<Vec> samples = part.flat(lines * fine);
        for (int i = 0; i < samples.size(); i++) {
            if (near.reaches(samples.get(i), reach)) {
                endPiece();
                cut = true;
            } else {
                goOn(samples.get(i), i % fine == 0);
            }
        }
    }

    /** Into how many each line has to be divided, so that no sample is missed that an eraser touches. */
    private int fine(Cubic part, int lines) {
        double longest = part.from().distance(part.leaving())
                + part.leaving().distance(part.arriving())
                + part.arriving().distance(part.to());
        return (int) Math.max(1, Math.ceil(longest / lines / (stroke.thickness() / 6)));
    }

    private void goOn(Vec sample, boolean keep) {
        waiting = sample;
        if (keep || piece.isEmpty()) {
            piece.add(sample);
        }
    }

    private void endPiece() {
        if (!piece.isEmpty()) {
            piece.add(waiting);
            pieces.add(stroke.through(Points.through(piece)).withId(Mark.NEW));
            piece = new ArrayList<>();
        }
    }
}
