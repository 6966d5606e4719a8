package nl.driehoek.ink.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is being drawn at this moment, for all windows that show it. Used on one thread. */
public final class LiveInk {
    private final List<Runnable> watchers = new ArrayList<>();
    private LiveMark mark;

    /** What is being drawn; empty while no hand is on the card. */
    public Optional<LiveMark> mark() {
        return Optional.ofNullable(mark);
    }

    /** Tells all who watch that this is being drawn, or that it has grown. */
    public void show(LiveMark now) {
        mark = Objects.requireNonNull(now);
        tell();
    }

    /** Tells all who watch that nothing is being drawn any more. */
    public void clear() {
        if (mark != null) {
            mark = null;
            tell();
        }
    }

    /** Calls this after each change, for as long as this is there. */
    public void watch(Runnable changed) {
        watchers.add(changed);
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }
}
