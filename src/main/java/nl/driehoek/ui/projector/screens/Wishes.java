package nl.driehoek.ui.projector.screens;

/**
 * What the facilitator asked of the wall, whether or not there is a screen for it now.
 *
 * @param open false after somebody closed the wall, until they show something again
 * @param full to see it over everything where there is no other screen
 */
record Wishes(boolean open, boolean full) {
    static final Wishes AT_START = new Wishes(true, false);
    static final Wishes CLOSED = new Wishes(false, false);

    Wishes opened() {
        return new Wishes(true, full);
    }

    Wishes full(boolean wanted) {
        return new Wishes(open, wanted);
    }
}
