package nl.driehoek.ui.presenter;

import java.util.OptionalDouble;
import javafx.scene.control.SplitPane;

/**
 * Two parts with a divider, which is set by the share of the first. A split pane whose size changes keeps a part as wide as it was, where
 * it may not grow with the pane, wherever its divider was set meanwhile: here a share is set after that. Lives on the FX thread.
 */
class ShareSplit extends SplitPane {
    private OptionalDouble share = OptionalDouble.empty(); // that is to be set at the next lay-out

    /** Gives the first part this share from the next lay-out on, 0 to 1. */
    final void share(double wanted) {
        share = OptionalDouble.of(wanted);
        requestLayout();
    }

    /** Which share the first part has, or will have after the next lay-out; 0 to 1. */
    final double share() {
        return share.orElseGet(() -> getDividerPositions()[0]);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (share.isPresent() && !getDividers().isEmpty()) {
            setDividerPositions(share.getAsDouble());
            share = OptionalDouble.empty();
            super.layoutChildren();
        }
    }
}
