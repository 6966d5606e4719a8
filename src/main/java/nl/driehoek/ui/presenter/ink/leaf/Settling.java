package nl.driehoek.ui.presenter.ink.leaf;

import nl.driehoek.ink.Mark;
import nl.driehoek.ink.leaf.LabelFit;
import nl.driehoek.ui.ink.leaf.LeafType;

/**
 * Makes room for words: a sticky grows, and a text moves up.
 *
 * @param type what they are written in
 */
record Settling(LeafType type) {
    /** With room for its words. */
    Mark settled(Mark mark) {
        return switch (mark) {
            case Mark.Sticky sticky -> type.fit().grown(sticky, sticky.gridWidth());
            case Mark.Label label -> new LabelFit(type).onCard(label);
            case Mark.Stroke _, Mark.Line _ -> mark;
        };
    }
}
