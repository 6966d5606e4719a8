package nl.driehoek.tool.vision.pane;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.vision.Change;
import nl.driehoek.tool.vision.VisionWork;

/** What is worked at in one step of a vision at the desk. Lives on the FX thread. */
abstract class StepBody extends VBox {
    private static final String BODY = "vision-body";

    final ToolHost host;

    StepBody(ToolHost host) {
        this.host = host;
        getStyleClass().add(BODY);
    }

    /** Shows how far the group is. */
    abstract void refresh(VisionWork work);

    /** Where one begins. */
    abstract Node first();

    /** Which fields are turned over where the room sees this step. */
    abstract Set<String> turnedOver();

    /** Writes all of this on the card, each as a step of its own for undo. */
    final void write(List<Change> changes) {
        host.perform(changes.stream()
                .<SessionCommand>map(change -> new WriteField(host.key(change.by(), change.field()), change.value()))
                .toList());
    }

    final void write(Change change) {
        write(List.of(change));
    }
}
