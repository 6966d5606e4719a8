package nl.driehoek.ui.presenter;

/**
 * What there is room for in the column at the left of the desk, beside a list of five cards that is always there.
 *
 * @param twoLines whether a card in the list has two lines
 * @param near how many cards that the current one leans on have a button of their own
 * @param picture whether what the room sees is shown in small
 * @param folds whether the pile can be unfolded there
 */
record ColumnSize(boolean twoLines, int near, boolean picture, boolean folds) {
    private static final double ROOMY = 50;
    private static final double TWO_LINES = 45.5;
    private static final double NEAR = 41;
    private static final double PICTURE = 38.5;
    private static final double FOLDS = 33;

    /**
     * What there is room for in a column of this height.
     *
     * @param ems in sizes of the letters
     */
    static ColumnSize of(double ems) {
        int near = ems >= ROOMY ? 3 : ems >= NEAR ? 1 : 0;
        return new ColumnSize(ems >= TWO_LINES, near, ems >= PICTURE, ems >= FOLDS);
    }
}
