package nl.driehoek.tool.vision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.RoomValues.Given;

/** Puts together the core values that belong together, and counts their dots. */
final class Gathering {
    private final Written written;
    private final int most;
    private final Map<Integer, List<CoreValue.Said>> together = new TreeMap<>();
    private final Map<Integer, Integer> dots = new LinkedHashMap<>();

    /**
     * Over what was written.
     *
     * @param most how many count as the most important ones until people choose otherwise
     */
    Gathering(Written written, int most) {
        this.written = written;
        this.most = most;
        gather();
        count();
    }

    /** The core values in the order in which they were first said; each that was said is in one of them. */
    List<CoreValue> values() {
        List<CoreValue> values = new ArrayList<>();
        together.forEach((number, said) -> values.add(value(number, said)));
        return values;
    }

    private void gather() {
        Map<Integer, Integer> with = written.counts(VisionFields.WITH, FieldKey.GROUP);
        Map<Integer, CoreValue.Said> known = new TreeMap<>();
        written.said().forEach(said -> known.put(said.number(), said));
        known.forEach(
                (number, said) -> together.computeIfAbsent(first(number, with, known.keySet()), _ -> new ArrayList<>())
                        .add(said));
    }

    /** Follows what was put together with what; a circle, which nobody can make at the desk, is not followed round. */
    private static int first(int number, Map<Integer, Integer> with, Set<Integer> known) {
        Set<Integer> passed = new HashSet<>();
        int at = number;
        while (passed.add(at) && known.contains(with.getOrDefault(at, at))) {
            at = with.getOrDefault(at, at);
        }
        return at;
    }

    private void count() {
        for (Given given : written.people()) {
            Map<Integer, Integer> placed = written.counts(VisionFields.DOTS, given.by());
            together.forEach((number, said) -> dots.merge(
                    number,
                    said.stream()
                            .mapToInt(one -> placed.getOrDefault(one.number(), 0))
                            .sum(),
                    Integer::sum));
        }
    }

    private CoreValue value(int number, List<CoreValue.Said> said) {
        String name = written.text(VisionFields.of(VisionFields.NAME, number));
        boolean top = written.number(VisionFields.of(VisionFields.TOP, number)).orElse(ranked(number) ? 1 : 0) == 1;
        boolean placed =
                written.group(VisionFields.of(VisionFields.PLACE, number)).isPresent();
        return new CoreValue(
                number, name.isEmpty() ? first(number, said) : name, said, dots.getOrDefault(number, 0), top, placed);
    }

    private static String first(int number, List<CoreValue.Said> said) {
        return said.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElse(said.getFirst())
                .text();
    }

    /** Whether it has dots and fewer than {@code most} have more: those that have equally many stand or fall together. */
    private boolean ranked(int number) {
        int own = dots.getOrDefault(number, 0);
        return own > 0 && dots.values().stream().filter(other -> other > own).count() < most;
    }
}
