package nl.driehoek.ui.presenter.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.driehoek.control.Typing;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.Table;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.plan.PlanProgress;
import nl.driehoek.ui.presenter.model.PresenterContext;

/**
 * Tells where the session stands in its plan: anew when the cards on the table change, and once a minute while somebody
 * looks. Does nothing in a session without a plan. Lives on the FX thread.
 */
public final class PlanClock {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final PresenterContext desk;
    private final Clock clock;
    private final Typing.Alarm alarm;
    private final Plan plan;
    private final ReadOnlyObjectWrapper<Optional<PlanView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Table table;
    private boolean running;

    /**
     * A clock that stands still yet.
     *
     * @param clock in the zone that the reader lives in
     */
    public PlanClock(PresenterContext desk, Clock clock, Typing.Alarm alarm) {
        this.desk = desk;
        this.clock = clock;
        this.alarm = alarm;
        this.plan = desk.model().getValue().session().setup().plan();
        if (!plan.isEmpty()) {
            desk.settled().subscribe(model -> follow(model.session()));
        }
    }

    /** Runs from now on, or stands still while nobody looks. */
    void run(boolean seen) {
        running = seen && !plan.isEmpty();
        alarm.cancel();
        if (running) {
            look();
        }
    }

    /** Whether there is a plan at all. */
    public boolean isThere() {
        return !plan.isEmpty();
    }

    /** Where the session stands now; empty where it has no plan. */
    ReadOnlyObjectProperty<Optional<PlanView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Most that happens, such as a word that is written, leaves the cards alone. */
    private void follow(Session session) {
        if (session.board().table() != table) {
            table = session.board().table();
            look();
        }
    }

    private void look() {
        Instant now = clock.instant();
        TalkTime time = TalkTime.of(desk.entries());
        Duration used = time.at(now);
        PlanProgress progress = PlanProgress.of(plan, desk.model().getValue().library(), time.laid(table.laid()), used);
        view.set(Optional.of(new PlanView(progress, now.minus(used), time.hasBegun())));
        if (running && time.hasBegun()) {
            alarm.set(untilMinute(used, progress.onItem()), this::look);
        }
    }

    /** Until the minutes in the talk or those in the item change. */
    private static Duration untilMinute(Duration used, Duration onItem) {
        Duration talk = MINUTE.minusNanos(used.toNanos() % MINUTE.toNanos());
        Duration item = MINUTE.minusNanos(onItem.toNanos() % MINUTE.toNanos());
        return (talk.compareTo(item) < 0 ? talk : item).plusMillis(1); // as alarms count whole milliseconds
    }
}
