package nl.driehoek.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.driehoek.session.plan.Plan;

/**
 * A session in the making: what has been filled in before it starts. Immutable.
 *
 * @param title as typed; may be empty
 * @param names who takes part, in order; none blank, none twice
 * @param chosen the cards to play with
 * @param plan in which order; may name cards that are not chosen any more, which then do not count
 */
public record Draft(String title, List<String> names, Selection chosen, Plan plan) {
    /** Nothing filled in. */
    public static final Draft EMPTY = new Draft("", List.of(), Selection.NONE, Plan.NONE);

    public Draft {
        Objects.requireNonNull(title);
        names = List.copyOf(names);
        Objects.requireNonNull(chosen);
        Objects.requireNonNull(plan);
    }

    /** With this title. */
    public Draft titled(String newTitle) {
        return new Draft(newTitle, names, chosen, plan);
    }

    /** With these cards. */
    public Draft choosing(Selection newChosen) {
        return new Draft(title, names, newChosen, plan);
    }

    /** With this plan. */
    public Draft planned(Plan newPlan) {
        return new Draft(title, names, chosen, newPlan);
    }

    /**
     * With these people too.
     *
     * @param typed one name, or several with commas, semicolons, tabs or new lines between; a name that is there already
     *     is passed over
     */
    public Draft joinedBy(String typed) {
        List<String> more = new ArrayList<>(names);
        Stream.of(typed.split("[,;\\t\\r\\n]"))
                .map(name -> name.strip().replaceAll("\\s+", " "))
                .filter(name -> !name.isEmpty() && !more.contains(name))
                .forEachOrdered(more::add);
        return new Draft(title, more, chosen, plan);
    }

    /** Without this person. */
    public Draft leftBy(String name) {
        return new Draft(
                title, names.stream().filter(other -> !other.equals(name)).toList(), chosen, plan);
    }
}
