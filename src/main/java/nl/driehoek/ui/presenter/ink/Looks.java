package nl.driehoek.ui.presenter.ink;

import java.util.List;
import java.util.Optional;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.session.board.Participant;
import nl.driehoek.ui.presenter.ink.hand.InkTool;
import nl.driehoek.ui.presenter.ink.hand.Toolbox;
import nl.driehoek.ui.presenter.ink.pick.Pick;
import nl.driehoek.ui.presenter.ink.pick.Restyle;

/**
 * Colours and sizes: of the marks that are chosen, or else of what is drawn from now on. Lives on the FX thread.
 */
record Looks(Toolbox tools, Pick pick) {
    /** The colour that is told to the facilitator. */
    InkColour colour() {
        return pick.first().map(Mark::colour).orElse(tools.colourProperty().get());
    }

    /** Whether it is the colour of a sticky note, and not that of a line. */
    boolean isLeaf() {
        return pick.isThere() ? pick.hasStickies() : tools.toolProperty().get() == InkTool.STICKY;
    }

    /** Whose words it holds: the id of a participant, or empty for nobody's. */
    String by() {
        return pick.first()
                .map(mark ->
                        mark instanceof Mark.StickyNote sticky ? sticky.sort().by() : "")
                .orElse(tools.byProperty().get());
    }

    /** Another colour. */
    void colour(InkColour wanted) {
        if (!pick.restyle(mark -> Restyle.coloured(mark, wanted))) {
            tools.colourProperty().set(wanted);
            if (tools.toolProperty().get() == InkTool.STICKY) {
                tools.byProperty().set(""); // this colour stands for nobody
            }
        }
    }

    /** The next colour. */
    void nextColour() {
        InkColour[] all = InkColour.values();
        colour(all[(colour().ordinal() + 1) % all.length]);
    }

    /** Stickies for the words of this participant, in the colour that stands for them; for nobody's where empty. */
    void by(Optional<Participant> who, List<Participant> all) {
        String id = who.map(Participant::id).orElse("");
        InkColour wanted = who.map(one -> colourOf(all.indexOf(one))).orElse(InkColour.INK);
        if (!pick.restyle(mark -> Restyle.by(mark, id, wanted))) {
            tools.colourProperty().set(wanted);
            tools.byProperty().set(id);
        }
    }

    /** The colour of the stickies of a participant; the next one begins anew after the last. */
    static InkColour colourOf(int index) {
        InkColour[] all = InkColour.values();
        return all[(index + 1) % all.length];
    }

    /** Another width. */
    void width(PenWidth wanted) {
        if (!pick.restyle(mark -> Restyle.broad(mark, wanted))) {
            tools.widthProperty().set(wanted);
        }
    }

    /** Broader or larger, or else finer or smaller. */
    void broaden(boolean more) {
        if (!pick.restyle(mark -> Restyle.resized(mark, more))) {
            tools.broaden(more);
        }
    }
}
