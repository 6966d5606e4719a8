package nl.driehoek.ink.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.Cubic;
import nl.driehoek.ink.shape.Curve;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Vec;

/** One stroke under an eraser. Where the eraser did not come, the pieces run as the stroke did. */
final class StrokeCut {
    private static final double MARGIN = 0.0003; // for the grid, and for a bend that ends where it is cut

    private final Mark.Stroke stroke;
    private final List<Vec> way;
    private final double reach;
    private final Box around;
    private final List<Mark> pieces = new ArrayList<>();
    private List<Vec> piece = new ArrayList<>();
    private Vec waiting;
    private boolean cut;

    StrokeCut(Mark.Stroke stroke, List<Vec> way, double radius) {
        this.stroke = stroke;
        this.way = way;
        this.reach = radius + stroke.thickness() / 2 + MARGIN;
        this.around = Eraser.around(way).grown(reach);
    }

    /** What is left of it; empty where the eraser did not touch it. */
    Optional<List<Mark>> pieces() {
        Points points = stroke.points();
        if (points.size() == 1) {
            return erased(points.vec(0)) ? Optional.of(List.of()) : Optional.empty();
        }
        for (Cubic part : Curve.of(points)) {
            List<Vec> samples = samples(part);
            go(samples, (samples.size() - 1) / part.lines());
        }
        endPiece();
        return cut ? Optional.of(pieces) : Optional.empty();
    }

    private List<Vec> samples(Cubic part) {
        int coarse = part.lines();
        double longest = part.from().distance(part.leaving())
                + part.leaving().distance(part.arriving())
                + part.arriving().distance(part.to());
        int fine = (int) Math.max(1, Math.ceil(longest / coarse / (stroke.thickness() / 6)));
        return part.flat(coarse * fine);
    }

    /** Follows a part of the stroke and keeps points so close that what is left runs as it did. */
    private void go(List<Vec> samples, int step) {
        int last = samples.size() - 1;
        for (int i = 0; i <= last; i++) {
            if (erased(samples.get(i))) {
                endPiece();
                cut = true;
            } else {
                goOn(samples.get(i), i == last || i % step == 0);
            }
        }
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

    private boolean erased(Vec place) {
        return around.distance(place.x(), place.y()) == 0 && HitTest.distance(way, place) <= reach;
    }
}
