package nl.driehoek.deck.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A deck in the making with what it was before, to undo and redo. Writing on at one place within a short time is one step.
 *
 * @param past what it was before each step, the first of all first; at most {@value #MOST}
 * @param now what it is
 * @param future what it was before each step that was undone, the latest undone last
 * @param last where something was written last, and when; empty where the next edit is a step of its own in any case
 */
public record History(List<DeckDraft> past, DeckDraft now, List<DeckDraft> future, Optional<Written> last) {
    /** As many steps can be undone. */
    public static final int MOST = 1000;

    private static final Duration ONE_STEP = Duration.ofSeconds(2);

    public History {
        past = List.copyOf(past);
        Objects.requireNonNull(now);
        future = List.copyOf(future);
        Objects.requireNonNull(last);
    }

    /** A text that was written at one place. */
    public record Written(DeckEdit.Words place, Instant at) {
        private boolean goesOn(DeckEdit.Words next, Instant when) {
            return next.language().equals(place.language())
                    && next.edit() instanceof Edit.Put put
                    && place.edit() instanceof Edit.Put before
                    && put.place().equals(before.place())
                    && Duration.between(at, when).compareTo(ONE_STEP) < 0;
        }
    }

    /** Nothing was done yet. */
    public static History of(DeckDraft draft) {
        return new History(List.of(), draft, List.of(), Optional.empty());
    }

    /** With one more edit; as it is where that changes nothing. */
    public History then(DeckEdit edit, Instant when) {
        DeckDraft next = now.apply(edit);
        if (next.equals(now)) {
            return this;
        }
        Optional<Written> written = edit instanceof DeckEdit.Words words && words.edit() instanceof Edit.Put
                ? Optional.of(new Written(words, when))
                : Optional.empty();
        boolean same = written.isPresent()
                && last.filter(before -> before.goesOn(written.get().place(), when))
                        .isPresent();
        return new History(same ? past : more(past, now), next, List.of(), written);
    }

    /** Whether there is a step to undo. */
    public boolean canUndo() {
        return !past.isEmpty();
    }

    /** Whether there is a step to do again. */
    public boolean canRedo() {
        return !future.isEmpty();
    }

    /** Before the last step; as it is where there is none. */
    public History undo() {
        return past.isEmpty()
                ? this
                : new History(past.subList(0, past.size() - 1), past.getLast(), more(future, now), Optional.empty());
    }

    /** With the step again that was undone last; as it is where there is none. */
    public History redo() {
        return future.isEmpty()
                ? this
                : new History(
                        more(past, now), future.getLast(), future.subList(0, future.size() - 1), Optional.empty());
    }

    private static List<DeckDraft> more(List<DeckDraft> drafts, DeckDraft one) {
        List<DeckDraft> all = new ArrayList<>(drafts);
        all.add(one);
        return all.size() > MOST ? all.subList(1, all.size()) : all;
    }
}
