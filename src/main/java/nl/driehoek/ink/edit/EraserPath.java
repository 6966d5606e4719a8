package nl.driehoek.ink.edit;

import java.util.List;
import java.util.stream.IntStream;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.Vec;

/** Where an eraser went, in straight legs from place to place; one place alone is a leg of no length. */
record EraserPath(List<Leg> legs) {
    /** Through these places, one or more. */
    static EraserPath through(List<Vec> places) {
        return new EraserPath(IntStream.range(0, Math.max(1, places.size() - 1))
                .mapToObj(i -> new Leg(places.get(i), places.get(Math.min(i + 1, places.size() - 1))))
                .toList());
    }

    /** Those legs of it that may come within this far of something in a box. */
    EraserPath near(Box box, double reach) {
        Box around = box.grown(reach);
        for (Leg leg : legs) {
            if (!leg.box.touches(around)) {
                return new EraserPath(
                        legs.stream().filter(each -> each.box.touches(around)).toList());
            }
        }
        return this;
    }

    /** Whether no leg is left. */
    boolean isEmpty() {
        return legs.isEmpty();
    }

    /** Whether it comes within this far of a place. */
    boolean reaches(Vec place, double reach) {
        for (Leg leg : legs) {
            if (place.distance(leg.from, leg.to) <= reach) {
                return true;
            }
        }
        return false;
    }

    /** A straight part of the way. */
    private record Leg(Vec from, Vec to, Box box) {
        Leg(Vec from, Vec to) {
            this(from, to, Box.between(from.x(), from.y(), to.x(), to.y()));
        }
    }
}
