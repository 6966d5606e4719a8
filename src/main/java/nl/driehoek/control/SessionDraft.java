package nl.driehoek.control;

import java.util.List;
import java.util.Objects;
import nl.driehoek.session.plan.Plan;

/**
 * A session in the making: what has been filled in before it starts. Immutable.
 *
 * @param title as typed; may be empty
 * @param names who takes part, in order; none blank, none twice
 * @param chosen the cards to play with
 * @param plan in which order; may name cards that are not chosen any more, which then do not count
 */
public record SessionDraft(String title, List<String> names, Selection chosen, Plan plan) {
    /** Nothing filled in. */
    public static final SessionDraft EMPTY = new SessionDraft("", List.of(), Selection.NONE, Plan.NONE);

    public SessionDraft {
        Objects.requireNonNull(title);
        names = List.copyOf(names);
        Objects.requireNonNull(chosen);
        Objects.requireNonNull(plan);
    }

    /** With this title. */
    public SessionDraft titled(String newTitle) {
        return new SessionDraft(newTitle, names, chosen, plan);
    }

    /** With these cards. */
    public SessionDraft choosing(Selection newChosen) {
        return new SessionDraft(title, names, newChosen, plan);
    }

    /** With this plan. */
    public SessionDraft planned(Plan newPlan) {
        return new SessionDraft(title, names, chosen, newPlan);
    }

    /** With the people too whose {@link Names} stand in this text. */
    public SessionDraft joinedBy(String typed) {
        return new SessionDraft(title, Names.join(names, typed), chosen, plan);
    }

    /** Without this person. */
    public SessionDraft leftBy(String name) {
        return new SessionDraft(
                title, names.stream().filter(other -> !other.equals(name)).toList(), chosen, plan);
    }
}
