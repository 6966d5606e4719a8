package nl.driehoek.ui.presenter.model;

import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.board.Wall;

/**
 * What the room sees now, for the sign on the desk.
 *
 * @param what in a word
 * @param page of the card that it sees; the only one where it sees none
 */
public record Sight(What what, ProjectorFrame.Page page) {
    private static final ProjectorFrame.Page WHOLE = new ProjectorFrame.Page(1, 1);

    /** What the room sees of what is on the desk. */
    public static Sight of(DeskModel model) {
        Wall wall = model.session().projection().wall();
        return switch (ProjectorFrame.of(model.session(), model.library())) {
            case ProjectorFrame.Plain(boolean light) -> new Sight(light ? What.WHITE : What.BLACK, WHOLE);
            case ProjectorFrame.Showing showing -> new Sight(wall.isFrozen() ? What.FROZEN : What.CARD, showing.page());
            case ProjectorFrame.Quiet _ -> new Sight(wall.isFrozen() ? What.FROZEN_EMPTY : What.NOTHING, WHOLE);
        };
    }

    /** Whether the room sees a card that has more than one page. */
    public boolean hasPages() {
        return page.of() > 1;
    }

    /** All that a room can see. */
    public enum What {
        /** A quiet wall. */
        NOTHING,
        /** The card before the facilitator. */
        CARD,
        /** Nothing at all, so that all look at each other. */
        BLACK,
        /** Light and nothing else. */
        WHITE,
        /** The card that was there when the wall was made to stand still. */
        FROZEN,
        /** A quiet wall that stays so whatever happens on the desk. */
        FROZEN_EMPTY
    }
}
