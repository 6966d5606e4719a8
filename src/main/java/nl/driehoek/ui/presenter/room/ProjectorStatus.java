package nl.driehoek.ui.presenter.room;

import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.board.Wall;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.WallReach;

/**
 * What the room sees now, for the sign on the desk.
 *
 * @param what in a word
 * @param page of the card that it sees; the only one where it sees none
 */
public record ProjectorStatus(What what, ProjectorFrame.Page page) {
    private static final ProjectorFrame.Page WHOLE = new ProjectorFrame.Page(1, 1);

    /** What the room sees of what is on the desk, if that reaches it. */
    public static ProjectorStatus of(DeskModel model, WallReach reach) {
        return switch (reach) {
            case SHOWN, FULL -> shown(model);
            case MOVING -> new ProjectorStatus(What.NOTHING, WHOLE);
            case NO_SCREEN -> new ProjectorStatus(What.NO_SCREEN, WHOLE);
            case LOST -> new ProjectorStatus(What.LOST, WHOLE);
            case UNCHOSEN -> new ProjectorStatus(What.UNCHOSEN, WHOLE);
            case MIRRORED -> new ProjectorStatus(What.DESK, WHOLE);
        };
    }

    /** What it sees of what is on the desk where nothing stands in the way. */
    public static ProjectorStatus shown(DeskModel model) {
        Wall wall = model.session().projection().wall();
        return switch (model.frame()) {
            case ProjectorFrame.Plain(boolean light) -> new ProjectorStatus(light ? What.WHITE : What.BLACK, WHOLE);
            case ProjectorFrame.Showing showing ->
                new ProjectorStatus(wall.isFrozen() ? What.FROZEN : live(showing), showing.page());
            case ProjectorFrame.Quiet _ ->
                new ProjectorStatus(wall.isFrozen() ? What.FROZEN_EMPTY : What.NOTHING, WHOLE);
        };
    }

    private static What live(ProjectorFrame.Showing showing) {
        return showing.page().isWhole() ? What.CARD : What.PART;
    }

    /** All that a room can see. */
    public enum What {
        /** A quiet wall. */
        NOTHING,
        /** The card before the facilitator. */
        CARD,
        /** A part of that card, large. */
        PART,
        /** Nothing at all, so that all look at each other. */
        BLACK,
        /** Light and nothing else. */
        WHITE,
        /** The card that was there when the wall was made to stand still. */
        FROZEN,
        /** A quiet wall that stays so whatever happens on the desk. */
        FROZEN_EMPTY,
        /** Nothing, as there is no screen for the room. */
        NO_SCREEN,
        /** Nothing any more, as its screen is gone. */
        LOST,
        /** Nothing yet, as nobody has said which screen is the room's. */
        UNCHOSEN,
        /** The desk itself with all that is private, as its screen shows the same. */
        DESK
    }
}
