package nl.driehoek.ui.presenter.plan;

import java.time.Duration;
import java.time.Instant;
import nl.driehoek.session.plan.PlanProgress;

/**
 * The progress in the plan, and what moments of the day go with that.
 *
 * @param begin when the talk would have begun, had there been no breaks in it
 * @param begun whether it has begun
 */
record PlanView(PlanProgress progress, Instant begin, boolean begun) {
    /** When so many of the plan's minutes are over, if all goes to plan. */
    Instant planned(int minutes) {
        return begin.plus(Duration.ofMinutes(minutes));
    }
}
