package nl.driehoek.session.ink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
            InkEdit edit = new Sieve(then.at(wish.place()), then.lastId()).sifted(wish);
            if (!edit.isEmpty()) {
                edits.add(edit);
                then = then.with(List.of(edit));
            }
        }
        return then.drawings().equals(now.drawings()) ? List.of() : edits;
    }

    /** Holds the marks of one wish against what is there. */
    private static final class Sieve {
        private final Drawing drawing;
        private final Set<Integer> removed = new HashSet<>();
        private final List<Mark> put = new ArrayList<>();
        private int lastId;

        Sieve(Drawing drawing, int lastId) {
            this.drawing = drawing;
            this.lastId = lastId;
        }

        InkEdit sifted(InkEdit wish) {
            wish.removed().stream().filter(id -> drawing.find(id).isPresent()).forEach(removed::add);
            wish.put().forEach(this::take);
            return new InkEdit(wish.place(), removed, put);
        }

        private void take(Mark mark) {
            Optional<Mark> there = mark.id() == Mark.NEW ? Optional.empty() : drawing.find(mark.id());
            if (mark.isBlank()) {
                there.map(Mark::id).ifPresent(removed::add);
            } else if (there.isEmpty()) {
                put.add(mark.withId(++lastId));
            } else {
                removed.remove(mark.id());
                there.filter(old -> !old.equals(mark)).ifPresent(_ -> put.add(mark));
            }
        }
    }
}
