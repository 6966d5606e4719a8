package nl.driehoek.ui.presenter.ink.hand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.edit.Eraser;
import nl.driehoek.ink.edit.HitTest;
import nl.driehoek.ink.edit.TextMeasure;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;

/** Erases along the drag, either whole marks or the touched parts of strokes; the whole drag is one step of undo. */
final class EraseHand implements Hand {
    private static final double WHOLE = 0.008;
    private static final double PART = 0.014;

    private final Sheet sheet;
    private final boolean part;
    private final Eraser eraser;
    private final Drawing before;
    private Drawing now;
    private Vec at;
    private int pieces = Mark.NEW;

    EraseHand(Sheet sheet, boolean part, TextMeasure texts) {
        this.sheet = sheet;
        this.part = part;
        this.eraser = new Eraser(new HitTest(texts), part ? PART : WHOLE);
        this.before = sheet.drawing();
        this.now = before;
    }

    @Override
    public void go(Vec to) {
        List<Vec> way = at == null ? List.of(to) : List.of(at, to);
        at = to;
        Eraser.Cut cut = part ? eraser.cut(now, way) : new Eraser.Cut(eraser.touched(now, way), List.of());
        if (!cut.removed().isEmpty()) {
            now = now.with(cut.removed(), named(cut.pieces()));
            sheet.preview(now);
        }
    }

    /** Until they are kept, the pieces have ids of their own below those that marks have. */
    private List<Mark> named(List<Mark> fresh) {
        List<Mark> named = new ArrayList<>();
        for (Mark piece : fresh) {
            named.add(piece.withId(--pieces));
        }
        return named;
    }

    @Override
    public void lift() {
        Set<Integer> gone = new HashSet<>();
        before.forEach(mark -> gone.add(mark.id()));
        now.forEach(mark -> gone.remove(mark.id()));
        List<Mark> fresh = now.marks()
                .filter(mark -> mark.id() < Mark.NEW)
                .map(mark -> mark.withId(Mark.NEW))
                .toList();
        if (gone.isEmpty()) {
            sheet.preview(before);
        } else {
            sheet.keep(new InkEdit(sheet.place(), gone, fresh), Gesture.ERASE);
        }
    }

    @Override
    public void cancel() {
        sheet.preview(before);
    }
}
