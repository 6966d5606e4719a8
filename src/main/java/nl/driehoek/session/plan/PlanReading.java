package nl.driehoek.session.plan;

import java.util.List;
import java.util.Objects;

/**
 * What a text was understood as.
 *
 * @param plan of all that could be understood; may be empty
 * @param troubles what was passed over, in the order of the text
 */
public record PlanReading(Plan plan, List<Trouble> troubles) {
    public PlanReading {
        Objects.requireNonNull(plan);
        troubles = List.copyOf(troubles);
    }
}
