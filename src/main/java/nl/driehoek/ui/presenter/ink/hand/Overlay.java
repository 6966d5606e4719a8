package nl.driehoek.ui.presenter.ink.hand;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.shape.Vec;

/** What lies over the ink at the desk, shows some marks itself, and may answer the mouse before a tool does. */
public interface Overlay {
    /** To be laid over the face of the card. */
    Region region();

    /** What is left of a layer to be shown below. */
    Drawing below(Layer layer, Drawing drawing);

    /** What a press at this place of the card begins, if that is its own matter. */
    Optional<Hand> begin(Tool tool, Vec at, MouseEvent press);

    /** Calls this whenever what is left to be shown below may have changed. */
    void whenChanged(Runnable changed);
}
