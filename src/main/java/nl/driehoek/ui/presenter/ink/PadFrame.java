package nl.driehoek.ui.presenter.ink;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.Zoom;
import nl.driehoek.ui.presenter.ink.hand.Toolbox;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.Styles;

/** Frames over the card: one says that a tool is in the hand and who sees what it draws, one what is shown large. */
final class PadFrame extends Region {
    private final PresenterContext desk;
    private final Region tool = frame(DeskStyles.INK_FRAME);
    private final Region part = frame(DeskStyles.ZOOM_FRAME);

    PadFrame(PresenterContext desk, Toolbox tools) {
        this.desk = desk;
        setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(tool, part);
        tools.toolProperty().subscribe(held -> tool.setVisible(held.draws()));
        tools.layerProperty().subscribe(layer -> Styles.mark(tool, DeskStyles.INK_PRIVATE, layer == Layer.DESK));
        desk.model(DeskModel::zoom).subscribe(zoom -> {
            part.setVisible(!zoom.isWhole());
            requestLayout();
        });
    }

    /** Lies over this face of a card. */
    void over(Bounds face) {
        resizeRelocate(face.getMinX(), face.getMinY(), face.getWidth(), face.getHeight());
    }

    @Override
    protected void layoutChildren() {
        tool.resizeRelocate(0, 0, getWidth(), getHeight());
        Zoom zoom = desk.model().getValue().zoom();
        Box box = zoom.box();
        part.resizeRelocate(
                box.left() * getWidth(), box.top() * getWidth(), box.width() * getWidth(), box.height() * getWidth());
    }

    private static Region frame(String style) {
        Region frame = new Region();
        frame.getStyleClass().add(style);
        frame.setManaged(false);
        return frame;
    }
}
