package nl.driehoek.ui.presenter.ink.text;

import java.util.stream.Stream;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.edit.HitTest;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.ink.text.FreePlace;
import nl.driehoek.ink.text.StickyNoteFit;
import nl.driehoek.ui.ink.text.TextMarkFont;
import nl.driehoek.ui.presenter.ink.hand.InkTool;
import nl.driehoek.ui.presenter.ink.hand.Toolbox;

/**
 * Makes empty sticky notes and labels, as the tools are set.
 *
 * @param type measures what is there already
 */
record NewTextMark(Toolbox tools, TextMarkFont type) {
    private static final double LABEL_WIDTH = 0.3;

    /** Under this place: the middle of a sticky, or where a text begins. */
    Mark at(InkTool tool, Vec place) {
        if (tool != InkTool.STICKY) {
            return label(GridPoint.of(place.x(), place.y() - tools.labelSize().height() / 2));
        }
        Mark.StickyNote note = sticky(new GridPoint(0, 0));
        GridPoint corner = GridPoint.of(place.x() - note.width() / 2, place.y() - note.height() / 2);
        return StickyNoteFit.onCard(note.lying(corner, note.gridWidth()));
    }

    /** Where there is room beside these marks. */
    Mark somewhere(InkTool tool, Stream<Mark> there) {
        HitTest boxes = new HitTest(type);
        Mark.StickyNote note = sticky(new GridPoint(0, 0));
        boolean sticky = tool == InkTool.STICKY;
        double width = sticky ? note.width() : LABEL_WIDTH;
        double height = sticky ? note.height() : 2 * tools.labelSize().height();
        GridPoint at = FreePlace.of(there.map(boxes::box).toList(), width, height);
        return sticky ? sticky(at) : label(at);
    }

    private Mark.StickyNote sticky(GridPoint at) {
        return new Mark.StickyNote(Mark.NEW, at, Mark.StickyNote.GRID_WIDTH, "", tools.sort());
    }

    private Mark.Label label(GridPoint at) {
        return new Mark.Label(
                Mark.NEW, at, "", tools.labelSize(), tools.colourProperty().get());
    }
}
