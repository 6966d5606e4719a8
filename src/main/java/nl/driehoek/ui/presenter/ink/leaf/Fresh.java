package nl.driehoek.ui.presenter.ink.leaf;

import java.util.stream.Stream;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.edit.HitTest;
import nl.driehoek.ink.leaf.FreePlace;
import nl.driehoek.ink.leaf.LeafFit;
import nl.driehoek.ink.shape.Spot;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.ui.ink.leaf.LeafType;
import nl.driehoek.ui.presenter.ink.hand.Tool;
import nl.driehoek.ui.presenter.ink.hand.Toolbox;

/**
 * Makes what is to be written on, as the tools are set.
 *
 * @param type measures what is there already
 */
record Fresh(Toolbox tools, LeafType type) {
    private static final double LABEL_WIDTH = 0.3;

    /** Under this place: the middle of a sticky, or where a text begins. */
    Mark at(Tool tool, Vec place) {
        if (tool != Tool.STICKY) {
            return label(Spot.of(place.x(), place.y() - tools.labelSize().height() / 2));
        }
        Mark.Sticky leaf = sticky(new Spot(0, 0));
        Spot corner = Spot.of(place.x() - leaf.width() / 2, place.y() - leaf.height() / 2);
        return LeafFit.onCard(leaf.lying(corner, leaf.gridWidth()));
    }

    /** Where there is room beside these marks. */
    Mark somewhere(Tool tool, Stream<Mark> there) {
        HitTest boxes = new HitTest(type);
        Mark.Sticky leaf = sticky(new Spot(0, 0));
        boolean sticky = tool == Tool.STICKY;
        double width = sticky ? leaf.width() : LABEL_WIDTH;
        double height = sticky ? leaf.height() : 2 * tools.labelSize().height();
        Spot at = FreePlace.of(there.map(boxes::box).toList(), width, height);
        return sticky ? sticky(at) : label(at);
    }

    private Mark.Sticky sticky(Spot at) {
        return new Mark.Sticky(Mark.NEW, at, Mark.Sticky.GRID_WIDTH, "", tools.sort());
    }

    private Mark.Label label(Spot at) {
        return new Mark.Label(
                Mark.NEW, at, "", tools.labelSize(), tools.colourProperty().get());
    }
}
