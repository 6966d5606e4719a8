package nl.driehoek.ui.presenter;

/**
 * What there is room for in the bar along the top of the desk, beside the buttons that are always there and the time of a round.
 *
 * @param day whether the time of day is said
 * @param saved whether it is said in a word that all is saved, and not by a sign alone
 * @param words whether the way to the library is named
 * @param theme whether light and dark can be changed there
 * @param rare whether what is seldom needed, and has a key, has a button too
 * @param controls whether the round can be paused and stopped there, and not only where it is set
 */
record BarSize(boolean day, boolean saved, boolean words, boolean theme, boolean rare, boolean controls) {
    private static final double DAY = 68;
    private static final double SAVED = 64;
    private static final double WORDS = 58;
    private static final double THEME = 55;
    private static final double RARE = 51;
    private static final double CONTROLS = 44;

    /**
     * What there is room for in a bar of this width.
     *
     * @param ems in sizes of the letters
     */
    static BarSize of(double ems) {
        return new BarSize(ems >= DAY, ems >= SAVED, ems >= WORDS, ems >= THEME, ems >= RARE, ems >= CONTROLS);
    }
}
