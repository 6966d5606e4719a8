package nl.driehoek.control;

import java.util.List;
import java.util.Objects;
import nl.driehoek.control.past.Following;
import nl.driehoek.control.past.LastTime;
import nl.driehoek.session.board.Board;
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
 * @param follows what it has from the session of the group that came before
 */
public record SessionDraft(
        String title, List<String> names, String typing, Selection chosen, Plan plan, Following follows) {
    /** Nothing filled in. */
    public static final SessionDraft EMPTY =
            new SessionDraft("", List.of(), "", Selection.NONE, Plan.NONE, Following.NONE);

    public SessionDraft {
        Objects.requireNonNull(title);
        names = List.copyOf(names);
        Objects.requireNonNull(typing);
        Objects.requireNonNull(chosen);
        Objects.requireNonNull(plan);
        Objects.requireNonNull(follows);
    }

    /** With this title. */
    public SessionDraft titled(String newTitle) {
        return new SessionDraft(newTitle, names, typing, chosen, plan, follows);
    }

    /** With this standing where names are typed. */
    public SessionDraft typing(String newTyping) {
        return new SessionDraft(title, names, newTyping, chosen, plan, follows);
    }

    /** With these cards. */
    public SessionDraft choosing(Selection newChosen) {
        return new SessionDraft(title, names, typing, newChosen, plan, follows);
    }

    /** With this plan. */
    public SessionDraft planned(Plan newPlan) {
        return new SessionDraft(title, names, typing, chosen, newPlan, follows);
    }

    /** With the people too whose {@link Names} stand in this text. */
    public SessionDraft joinedBy(String typed) {
        return new SessionDraft(title, Names.join(names, typed), typing, chosen, plan, follows);
    }

    /** Without this person. */
    public SessionDraft leftBy(String name) {
        return new SessionDraft(
                title, names.stream().filter(other -> !other.equals(name)).toList(), typing, chosen, plan, follows);
    }

    /**
     * With the same people, as the next session of their group.
     *
     * @param board how their last session was left
     */
    public SessionDraft following(Before before, Board board) {
        List<String> called =
                board.participants().stream().map(Participant::name).toList();
        Following followed = new Following(before, LastTime.of(board.table().laid()));
        return new SessionDraft(title, called, typing, chosen, plan, followed);
    }

    /** With the same people, as the first session of a group. */
    public SessionDraft alone() {
        return new SessionDraft(title, names, typing, chosen, plan, Following.NONE);
    }

    /** With the cards of last time left out, or not. */
    public SessionDraft leavingOut(boolean out) {
        Following followed = new Following(before(), last().leavingOut(out));
        return new SessionDraft(title, names, typing, chosen, plan, followed);
    }

    /** What it takes over from earlier sessions of the group. */
    public Before before() {
        return follows.before();
    }

    /** What the group drew last time. */
    public LastTime last() {
        return follows.last();
    }

    /** The cards that are to come: those that are chosen and not left out. */
    public Selection played() {
        return last().leftOut() ? new Selection(last().left(chosen.cards())) : chosen;
    }
}
