package nl.driehoek.ui.presenter.ink.pick;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ui.ink.InkView;
import nl.driehoek.ui.presenter.table.DeskStyles;

/** Shows over the card which marks are chosen, those that a hand carries, and the box that it draws round others. */
final class PickPane extends Pane {
    private static final double ROUND = 0.004; // card widths between a mark and its frame

    private final Pane load = new Pane();
    private final InkView carried = new InkView();
    private final Region band = new Region();
    private List<Box> boxes = List.of();
    private List<Mark> shown = List.of();
    private Optional<Box> round = Optional.empty();
    private double dx;
    private double dy;

    PickPane() {
        setPickOnBounds(false);
        setMouseTransparent(true);
        load.setManaged(false);
        band.setManaged(false);
        band.setVisible(false);
        band.getStyleClass().add(DeskStyles.PICK_BAND);
        getChildren().addAll(carried, load, band);
    }

    /** Frames these boxes, in card widths. */
    void frame(Collection<Box> marks) {
        if (boxes.equals(List.copyOf(marks))) {
            return; // with every change at the desk, most of which are none of these
        }
        boxes = List.copyOf(marks);
        load.getChildren().setAll(boxes.stream().map(_ -> ring()).toList());
        requestLayout();
    }

    /** Carries these marks so far from their places, in card widths. */
    void carry(List<Mark> marks, double x, double y) {
        if (marks != shown) { // the same all the way
            shown = marks;
            carried.show(Drawing.of(marks));
        }
        dx = x;
        dy = y;
        requestLayout();
    }

    /** Puts down what is carried. */
    void rest() {
        carry(List.of(), 0, 0);
    }

    /** Shows a box round what is being chosen, or none. */
    void band(Optional<Box> box) {
        round = box;
        band.setVisible(box.isPresent());
        requestLayout();
    }

    private static Region ring() {
        Region ring = new Region();
        ring.getStyleClass().add(DeskStyles.PICKED);
        ring.setManaged(false);
        return ring;
    }

    @Override
    protected void layoutChildren() {
        double scale = getWidth();
        carried.over(new BoundingBox(dx * scale, dy * scale, getWidth(), getHeight()));
        load.relocate(dx * scale, dy * scale);
        for (int i = 0; i < boxes.size(); i++) {
            lay((Region) load.getChildren().get(i), boxes.get(i).grown(ROUND), scale);
        }
        round.ifPresent(box -> lay(band, box, scale));
    }

    private static void lay(Region region, Box box, double scale) {
        region.resizeRelocate(box.left() * scale, box.top() * scale, box.width() * scale, box.height() * scale);
    }
}
