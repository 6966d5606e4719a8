package nl.driehoek.ui.presenter.plan;

/** The style classes that the presenter window's style sheet knows for the plan. */
final class PlanStyles {
    /** The plan in the bar. */
    static final String SIGN = "plan-sign";

    /** Its parts side by side. */
    static final String PARTS = "plan-parts";

    /** How early or late it is. */
    static final String PACE = "plan-pace";

    /** The same where it is late. */
    static final String PACE_LATE = "plan-pace-late";

    /** The items one below the other. */
    static final String ROWS = "plan-rows";

    /** An item. */
    static final String ROW = "plan-row";

    /** The item that it is now. */
    static final String ROW_NOW = "plan-row-now";

    /** The button that leads to an item. */
    static final String GO = "plan-go";

    /** The line where to stop if time is short. */
    static final String LINE = "plan-line";

    private PlanStyles() {}
}
