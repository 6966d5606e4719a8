package nl.driehoek.ui.presenter.tool;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.driehoek.tool.pane.ToolPane;

/** The pane of a tool, made when somebody first works with it: most cards are only looked at. Lives on the FX thread. */
final class LatePane {
    private final Supplier<ToolPane> maker;
    private Optional<ToolPane> made = Optional.empty();

    /** One that is not made yet; what it then shows is what holds at that time. */
    LatePane(Supplier<ToolPane> maker) {
        this.maker = maker;
    }

    /** The pane, made now if it was not. */
    ToolPane get() {
        ToolPane pane = made.orElseGet(maker);
        made = Optional.of(pane);
        return pane;
    }

    /** Does this with the pane, if it was made. */
    void ifMade(Consumer<ToolPane> work) {
        made.ifPresent(work);
    }
}
