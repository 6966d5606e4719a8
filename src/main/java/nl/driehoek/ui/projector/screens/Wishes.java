package nl.driehoek.ui.projector.screens;

/**
 * What the facilitator asked of the wall, whether or not there is a screen for it now.
 *
 * @param open false after somebody closed the wall, until they show something again
 * @param small to see it beside the desk where there is no other screen
 * @param full to see it over everything where there is no other screen
 */
record Wishes(boolean open, boolean small, boolean full) {
    static final Wishes AT_START = new Wishes(true, false, false);
    static final Wishes CLOSED = new Wishes(false, false, false);

    Wishes opened() {
        return new Wishes(true, small, full);
    }

    Wishes small(boolean wanted) {
        return new Wishes(open, wanted, full);
    }

    Wishes full(boolean wanted) {
        return new Wishes(open, small, wanted);
    }
}
