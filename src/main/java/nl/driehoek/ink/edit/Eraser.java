package nl.driehoek.ink.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.Vec;

/** Erases marks whole, or only where the eraser went. */
public final class Eraser {
    private final HitTest hits;
    private final double radius;

    /** A round one of this radius, in card widths. */
    public Eraser(HitTest hits, double radius) {
        this.hits = hits;
        this.radius = radius;
    }

    /** The ids of the marks that an eraser touches along this path, which has one place or more. */
    public Set<Integer> touched(Drawing drawing, List<Vec> path) {
        Set<Integer> ids = new HashSet<>();
        Box reach = reach(path);
        drawing.marks()
                .filter(mark -> hits.box(mark).touches(reach) && touches(mark, path))
                .map(Mark::id)
                .forEach(ids::add);
        return ids;
    }

    /** What becomes of a drawing where an eraser goes along this path: strokes are cut, all else stays. */
    public Cut cut(Drawing drawing, List<Vec> places) {
        Set<Integer> removed = new HashSet<>();
        List<Mark> pieces = new ArrayList<>();
        Box reach = reach(places);
        EraserPath path = EraserPath.through(places);
        for (Mark mark : drawing) {
            if (mark instanceof Mark.Stroke stroke && stroke.bounds().touches(reach)) {
                new StrokeCut(stroke, path, radius).pieces().ifPresent(left -> {
                    removed.add(stroke.id());
                    pieces.addAll(left);
                });
            }
        }
        return new Cut(removed, pieces);
    }

    private Box reach(List<Vec> path) {
        return around(path).grown(2 * radius);
    }

    /** The smallest box round a path of one place or more. */
    private static Box around(List<Vec> path) {
        return path.stream()
                .map(place -> new Box(place.x(), place.y(), place.x(), place.y()))
                .reduce(Box::with)
                .orElseThrow();
    }

    private boolean touches(Mark mark, List<Vec> path) {
        if (hits.hits(mark, path.getFirst(), radius)) {
            return true;
        }
        for (int i = 0; i < path.size() - 1; i++) {
            int steps = (int) Math.ceil(path.get(i).distance(path.get(i + 1)) / Math.max(radius / 2, 0.0005));
            for (int step = 1; step <= steps; step++) {
                Vec along = path.get(i + 1).minus(path.get(i)).times(step / (double) steps);
                if (hits.hits(mark, path.get(i).plus(along), radius)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * What a cut leads to.
     *
     * @param removed the ids of the strokes that were cut
     * @param pieces what is left of them, all {@linkplain Mark#NEW new}
     */
    public record Cut(Set<Integer> removed, List<Mark> pieces) {
        public Cut {
            removed = Set.copyOf(removed);
            pieces = List.copyOf(pieces);
        }
    }
}
