package nl.driehoek.ui.presenter.ink.text;

import nl.driehoek.ink.Mark;
import nl.driehoek.ink.text.LabelFit;
import nl.driehoek.ui.ink.text.TextMarkFont;

/**
 * Fits a mark to its text: a sticky note is widened, a label is moved up.
 *
 * @param type what they are written in
 */
record TextMarkFit(TextMarkFont type) {
    /** With room for its words. */
    Mark settled(Mark mark) {
        return switch (mark) {
            case Mark.StickyNote sticky -> type.fit().grown(sticky, sticky.gridWidth());
            case Mark.Label label -> new LabelFit(type).onCard(label);
            case Mark.Stroke _, Mark.Line _ -> mark;
        };
    }
}
