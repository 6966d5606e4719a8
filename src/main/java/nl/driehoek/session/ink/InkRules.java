package nl.driehoek.session.ink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;

/** Says what comes of a wish to change what is drawn. */
public final class InkRules {
    private InkRules() {}

    /**
     * The edits that happen: without ids that are not there, texts that are blank and marks that stay the same; new marks
     * get ids of their own. Nothing where that leaves nothing.
     */
    public static List<InkEdit> decide(Ink now, List<InkEdit> wishes) {
        List<InkEdit> edits = new ArrayList<>();
        Ink then = now;
        for (InkEdit wish : wishes) {
            InkEdit edit = new Sieve(wish, then.at(wish.place()), then.lastId()).sifted();
            if (!edit.isEmpty()) {
                edits.add(edit);
                then = then.with(List.of(edit));
            }
        }
        return then.drawings().equals(now.drawings()) ? List.of() : edits;
    }

    /** Holds the marks of one wish against what is there. */
    private static final class Sieve {
        private final InkEdit wish;
        private final Map<Integer, Mark> there = new HashMap<>(); // those marks of the drawing that it names
        private final Set<Integer> removed = new HashSet<>();
        private final List<Mark> put = new ArrayList<>();
        private int lastId;

        Sieve(InkEdit wish, Drawing drawing, int lastId) {
            this.wish = wish;
            this.lastId = lastId;
            Set<Integer> named = new HashSet<>(wish.removed());
            wish.put().stream().map(Mark::id).filter(id -> id != Mark.NEW).forEach(named::add);
            if (!named.isEmpty()) {
                drawing.marks().filter(mark -> named.contains(mark.id())).forEach(mark -> there.put(mark.id(), mark));
            }
        }

        InkEdit sifted() {
            wish.removed().stream().filter(there::containsKey).forEach(removed::add);
            wish.put().forEach(this::take);
            return new InkEdit(wish.place(), removed, put);
        }

        private void take(Mark mark) {
            Mark old = there.get(mark.id());
            if (mark.isBlank()) {
                if (old != null) {
                    removed.add(mark.id());
                }
            } else if (old == null) {
                put.add(mark.withId(++lastId));
            } else {
                removed.remove(mark.id());
                if (!old.equals(mark)) {
                    put.add(mark);
                }
            }
        }
    }
}
