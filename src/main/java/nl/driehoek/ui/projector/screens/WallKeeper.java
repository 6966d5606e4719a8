package nl.driehoek.ui.projector.screens;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** Keeps the wall where it belongs while screens come and go. Lives on the thread of the windows. */
public final class WallKeeper {
    private final Consumer<Runnable> rest;
    private final Consumer<Area> moveDesk;
    private final ReadOnlyObjectWrapper<WallPlan> plan;
    private final Subscription watching;

    /**
     * Starts to watch the screens.
     *
     * @param start where the wall is at first
     * @param rest runs what it is given once, when nothing else was given to it for a moment
     * @param moveDesk is told where the facilitator's window has to go
     */
    public WallKeeper(ScreenLayout layout, WallPlan start, Consumer<Runnable> rest, Consumer<Area> moveDesk) {
        this.rest = rest;
        this.moveDesk = moveDesk;
        plan = new ReadOnlyObjectWrapper<>(this, "plan", start);
        watching =
                layout.screens().subscribe((before, now) -> changed(plan.get().seen(now)));
    }

    /** Where the wall is, and why. */
    public ReadOnlyObjectProperty<WallPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** The facilitator's window is there now. */
    public void deskAt(Area area) {
        if (!area.equals(plan.get().desk())) {
            changed(plan.get().deskAt(area));
        }
    }

    /** Does what a person asked of the wall, at once. */
    public void perform(UnaryOperator<WallPlan> wish) {
        WallPlan next = wish.apply(plan.get());
        boolean moves = !next.desk().equals(plan.get().desk());
        plan.set(next);
        if (moves) {
            moveDesk.accept(next.desk());
        }
    }

    /** Looks at screens no longer, and forgets what waited for them to come to rest. */
    public void stop() {
        watching.unsubscribe();
        rest.accept(() -> {});
    }

    private void changed(WallPlan next) {
        plan.set(next);
        rest.accept(() -> perform(WallPlan::settled));
    }
}
