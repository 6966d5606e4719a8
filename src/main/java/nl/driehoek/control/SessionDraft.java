package nl.driehoek.control;

import java.util.List;
import java.util.Objects;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.plan.Plan;

/**
 * A session in the making: what has been filled in before it starts. Immutable.
 *
 * @param title as typed; may be empty
 * @param names who takes part, in order; none blank, none twice
 * @param typing a name that is still being typed
 * @param chosen the cards to play with
 * @param plan in which order; may name cards that are not chosen any more, which then do not count
 * @param before what it takes over from earlier sessions of the group
 */
public record SessionDraft(
        String title, List<String> names, String typing, Selection chosen, Plan plan, Before before) {
    /** Nothing filled in. */
    public static final SessionDraft EMPTY =
            new SessionDraft("", List.of(), "", Selection.NONE, Plan.NONE, Before.NONE);

    public SessionDraft {
        Objects.requireNonNull(title);
        names = List.copyOf(names);
        Objects.requireNonNull(typing);
        Objects.requireNonNull(chosen);
        Objects.requireNonNull(plan);
        Objects.requireNonNull(before);
    }

    /** With this title. */
    public SessionDraft titled(String newTitle) {
        return new SessionDraft(newTitle, names, typing, chosen, plan, before);
    }

    /** With this standing where names are typed. */
    public SessionDraft typing(String newTyping) {
        return new SessionDraft(title, names, newTyping, chosen, plan, before);
    }

    /** With these cards. */
    public SessionDraft choosing(Selection newChosen) {
        return new SessionDraft(title, names, typing, newChosen, plan, before);
    }

    /** With this plan. */
    public SessionDraft planned(Plan newPlan) {
        return new SessionDraft(title, names, typing, chosen, newPlan, before);
    }

    /** With the people too whose {@link Names} stand in this text. */
    public SessionDraft joinedBy(String typed) {
        return new SessionDraft(title, Names.join(names, typed), typing, chosen, plan, before);
    }

    /** Without this person. */
    public SessionDraft leftBy(String name) {
        return new SessionDraft(
                title, names.stream().filter(other -> !other.equals(name)).toList(), typing, chosen, plan, before);
    }

    /** With these people, as the next session of their group. */
    public SessionDraft following(Before newBefore, List<Participant> people) {
        List<String> called = people.stream().map(Participant::name).toList();
        return new SessionDraft(title, called, typing, chosen, plan, newBefore);
    }

    /** With the same people, as the first session of a group. */
    public SessionDraft alone() {
        return new SessionDraft(title, names, typing, chosen, plan, Before.NONE);
    }
}
