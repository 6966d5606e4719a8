package nl.driehoek.ui.presenter.model;

/** Whether what is shown reaches the room at all, as far as the machine tells. */
public enum WallReach {
    /** It does, on a screen of its own. */
    SHOWN,
    /** It does, and lies over the desk, so that nobody sees what happens there. */
    FULL,
    /** It is between two screens, for a moment. */
    MOVING,
    /** It does not: there is no screen for it. */
    NO_SCREEN,
    /** It does not any more: its screen is gone. */
    LOST,
    /** It does not yet: somebody has to say which screen is the room's. */
    UNCHOSEN,
    /** The room sees the desk in its stead, since another screen shows the same as the desk's. */
    MIRRORED;

    /** Whether the room would see more if the wall lay over the desk. */
    public boolean wantsFull() {
        return this == NO_SCREEN || this == LOST || this == MIRRORED;
    }
}
