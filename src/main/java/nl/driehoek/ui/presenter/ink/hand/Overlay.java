package nl.driehoek.ui.presenter.ink.hand;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.shape.Vec;

/** A layer over the ink at the desk that shows some marks itself and handles presses before the tools do. */
public interface Overlay {
    /** To be laid over the face of the card. */
    Region region();

    /** The drawing without the marks that this overlay shows itself. */
    Drawing below(Layer layer, Drawing drawing);

    /** The drag that a press at this place begins; empty where the press is left to the tool. */
    Optional<Hand> begin(InkTool tool, Vec at, MouseEvent press);

    /** Calls this whenever what is left to be shown below may have changed. */
    void whenChanged(Runnable changed);
}
