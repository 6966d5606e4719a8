package nl.driehoek.ui.presenter.ink.pick;

import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.LabelSize;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.text.StickyNoteFit;

/** Gives marks other looks. */
public final class Restyle {
    private static final double LARGER = 1.2;
    private static final int SMALLEST = CardShape.GRID / 16;
    private static final int LARGEST = CardShape.GRID * 3 / 4;

    private Restyle() {}

    /** The same in another colour. */
    public static Mark coloured(Mark mark, InkColour colour) {
        return switch (mark) {
            case Mark.Stroke it -> new Mark.Stroke(it.id(), it.tip(), colour, it.width(), it.points());
            case Mark.Line it -> new Mark.Line(it.id(), colour, it.width(), it.arrow(), it.ends());
            case Mark.Label it -> new Mark.Label(it.id(), it.at(), it.text(), it.size(), colour);
            case Mark.StickyNote it ->
                it.of(new Mark.Sort(colour, it.sort().by(), it.sort().group()));
        };
    }

    /** The same broader or larger, or else finer or smaller; ends at the broadest and the finest. */
    public static Mark resized(Mark mark, boolean larger) {
        return switch (mark) {
            case Mark.Stroke it -> broad(it, next(PenWidth.values(), it.width(), larger));
            case Mark.Line it ->
                new Mark.Line(it.id(), it.colour(), next(PenWidth.values(), it.width(), larger), it.arrow(), it.ends());
            case Mark.Label it ->
                new Mark.Label(it.id(), it.at(), it.text(), next(LabelSize.values(), it.size(), larger), it.colour());
            case Mark.StickyNote it -> {
                double wanted = larger ? it.gridWidth() * LARGER : it.gridWidth() / LARGER;
                yield StickyNoteFit.onCard(it.lying(it.at(), Math.clamp(Math.round(wanted), SMALLEST, LARGEST)));
            }
        };
    }

    /** A stroke or a line of this breadth; others have none. */
    public static Mark broad(Mark mark, PenWidth width) {
        return switch (mark) {
            case Mark.Stroke it -> new Mark.Stroke(it.id(), it.tip(), it.colour(), width, it.points());
            case Mark.Line it -> new Mark.Line(it.id(), it.colour(), width, it.arrow(), it.ends());
            case Mark.Label it ->
                new Mark.Label(it.id(), it.at(), it.text(), LabelSize.values()[width.ordinal()], it.colour());
            case Mark.StickyNote it -> it;
        };
    }

    /** Holding somebody's words; only stickies do. */
    public static Mark by(Mark mark, String participant, InkColour colour) {
        return mark instanceof Mark.StickyNote it
                ? it.of(new Mark.Sort(colour, participant, it.sort().group()))
                : mark;
    }

    /** Lying together with those of a group, or with none where it has no name; only stickies do. */
    public static Mark grouped(Mark mark, String group) {
        return mark instanceof Mark.StickyNote it
                ? it.of(new Mark.Sort(it.colour(), it.sort().by(), group))
                : mark;
    }

    private static <T extends Enum<T>> T next(T[] all, T now, boolean up) {
        return all[Math.clamp(now.ordinal() + (up ? 1 : -1), 0, all.length - 1)];
    }
}
