package nl.driehoek.session.ink;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.driehoek.ink.Mark;

/**
 * Says which gestures belong to one step where they follow each other soon: writing on in the same mark, and moving the same
 * marks on by keys.
 */
public final class StepMerging {
    private static final Set<Gesture> LASTING = Set.of(Gesture.TEXT, Gesture.STICKY, Gesture.NUDGE);

    private StepMerging() {}

    /** Whether a gesture goes on with another one, on the same marks. */
    public static boolean goesOn(Gesture one, List<InkEdit> before, Gesture other, List<InkEdit> after) {
        return one == other && LASTING.contains(one) && touched(before).equals(touched(after));
    }

    private static Map<InkPlace, Set<Integer>> touched(List<InkEdit> edits) {
        Map<InkPlace, Set<Integer>> touched = new HashMap<>();
        for (InkEdit edit : edits) {
            Set<Integer> ids = touched.computeIfAbsent(edit.place(), _ -> new HashSet<>());
            ids.addAll(edit.removed());
            edit.put().stream().map(Mark::id).forEach(ids::add);
        }
        return touched;
    }
}
