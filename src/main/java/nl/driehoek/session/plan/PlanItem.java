package nl.driehoek.session.plan;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A place in a plan.
 *
 * @param topic what comes then
 * @param minutes how long it is to take, {@link #LEAST} to {@link #MOST}; empty where nobody said
 */
public record PlanItem(Topic topic, OptionalInt minutes) {
    /** The shortest time to plan, in minutes. */
    public static final int LEAST = 1;

    /** The longest time to plan, in minutes. */
    public static final int MOST = 180;

    public PlanItem {
        Objects.requireNonNull(topic);
        if (minutes.isPresent() && !fits(minutes.getAsInt())) {
            throw new IllegalArgumentException("an item takes 1 to 180 minutes: " + minutes.getAsInt());
        }
    }

    /** A place without a time of its own. */
    public static PlanItem of(Topic topic) {
        return new PlanItem(topic, OptionalInt.empty());
    }

    /** Whether so many minutes can be planned. */
    public static boolean fits(int minutes) {
        return minutes >= LEAST && minutes <= MOST;
    }

    /** Taking so much longer, or shorter where it is below 0, as far as can be planned; no time counts as 0 minutes. */
    public PlanItem longer(int by) {
        boolean stays = minutes.isEmpty() && by <= 0;
        return stays ? this : new PlanItem(topic, OptionalInt.of(Math.clamp(minutes.orElse(0) + by, LEAST, MOST)));
    }
}
