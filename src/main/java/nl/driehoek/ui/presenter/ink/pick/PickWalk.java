package nl.driehoek.ui.presenter.ink.pick;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.session.ink.InkPlace;

/** Goes from one mark to the other by keys: from the last one that was made back to the first, and round. */
final class PickWalk {
    private PickWalk() {}

    /**
     * The next stop; nothing where there is no mark.
     *
     * @param places the layers to walk over, in this order
     * @param now where the walk is; nothing to begin it
     * @param on whether it goes on, and not back
     */
    static Optional<Picked> next(Ink ink, List<InkPlace> places, Optional<Picked> now, boolean on) {
        List<Picked> stops = stops(ink, places);
        if (stops.isEmpty()) {
            return Optional.empty();
        }
        int there = now.map(picked -> at(stops, picked)).orElse(-1);
        int next = there < 0 ? (on ? 0 : -1) : there + (on ? 1 : -1);
        return Optional.of(stops.get(Math.floorMod(next, stops.size())));
    }

    /** What lies in a group is one stop. */
    private static List<Picked> stops(Ink ink, List<InkPlace> places) {
        List<Picked> stops = new ArrayList<>();
        for (InkPlace place : places) {
            Drawing drawing = ink.at(place);
            Set<Integer> passed = new HashSet<>();
            for (Mark mark : drawing.marks().toList().reversed()) {
                if (!passed.contains(mark.id())) {
                    Picked stop = Picked.whole(place, drawing, mark);
                    passed.addAll(stop.ids());
                    stops.add(stop);
                }
            }
        }
        return stops;
    }

    private static int at(List<Picked> stops, Picked now) {
        for (int i = 0; i < stops.size(); i++) {
            boolean shared = stops.get(i).ids().stream().anyMatch(now.ids()::contains);
            if (shared && stops.get(i).place().equals(now.place())) {
                return i;
            }
        }
        return -1;
    }
}
