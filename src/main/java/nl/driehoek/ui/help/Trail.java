package nl.driehoek.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where somebody was, to go back to and forward again. */
final class Trail {
    private final Deque<Where> behind = new ArrayDeque<>();
    private final Deque<Where> ahead = new ArrayDeque<>();

    /** Somebody goes from here to somewhere new. */
    void leave(Where here) {
        behind.push(here);
        ahead.clear();
    }

    /** Where somebody was before they came here; empty where they began. */
    Optional<Where> back(Where here) {
        return step(behind, ahead, here);
    }

    /** Where somebody was before they went back to here. */
    Optional<Where> forward(Where here) {
        return step(ahead, behind, here);
    }

    /** Whether there is anything to go back to. */
    boolean canGoBack() {
        return !behind.isEmpty();
    }

    /** Whether there is anything to go forward to. */
    boolean canGoForward() {
        return !ahead.isEmpty();
    }

    private static Optional<Where> step(Deque<Where> from, Deque<Where> to, Where here) {
        Optional<Where> found = Optional.ofNullable(from.poll());
        found.ifPresent(_ -> to.push(here));
        return found;
    }

    /**
     * A place in the manual.
     *
     * @param section from 0
     * @param scrolled how far down its page, from 0 to 1
     */
    record Where(int section, double scrolled) {}
}
