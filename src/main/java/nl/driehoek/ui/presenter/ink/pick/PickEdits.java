package nl.driehoek.ui.presenter.ink.pick;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.edit.Moving;
import nl.driehoek.ink.edit.TextMeasure;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.session.ink.InkEdit;

/**
 * What can be asked of the session for marks that are chosen.
 *
 * @param ink in which they are
 */
record PickEdits(Picked picked, Ink ink) {
    private static final String GROUP = "g";

    /** Moves them so many card widths, or as far as the card goes. */
    ChangeInk moved(double dx, double dy, TextMeasure texts, Gesture gesture) {
        List<Mark> marks = picked.marks(ink);
        return put(Moving.of(marks, dx, dy, texts).moved(marks), gesture);
    }

    /** Takes them away. */
    ChangeInk erased() {
        return new ChangeInk(InkEdit.remove(picked.place(), picked.ids()), Gesture.ERASE);
    }

    /** Makes each of them another. */
    ChangeInk restyled(UnaryOperator<Mark> look) {
        return put(picked.marks(ink).stream().map(look).toList(), Gesture.RESTYLE);
    }

    /** Brings them to the other layer of the page, on top of what is there. */
    ChangeInk onOtherLayer() {
        List<Mark> marks = picked.marks(ink);
        return new ChangeInk(
                List.of(
                        InkEdit.remove(picked.place(), picked.ids()),
                        new InkEdit(
                                picked.place().other(),
                                java.util.Set.of(),
                                marks.stream()
                                        .map(mark -> mark.withId(Mark.NEW))
                                        .toList())),
                Gesture.LAYER);
    }

    /** Lets the stickies among them lie together from now on, or each for itself. */
    ChangeInk grouped(boolean together) {
        String name = GROUP
                + stickies()
                        .map(Mark::id)
                        .min(Integer::compare)
                        .map(String::valueOf)
                        .orElse("");
        return restyled(mark -> Restyle.grouped(mark, together ? name : ""));
    }

    /** How many stickies there are among them. */
    long countStickies() {
        return stickies().count();
    }

    /** Whether some of them lie in a group. */
    boolean isGrouped() {
        return stickies().anyMatch(sticky -> !sticky.sort().group().isEmpty());
    }

    /** What they become on the other layer: those that came last. */
    Picked landed(Ink after) {
        int count = picked.ids().size();
        return new Picked(
                picked.place().other(),
                Stream.iterate(after.lastId(), id -> id - 1).limit(count).collect(toUnmodifiableSet()));
    }

    private Stream<Mark.StickyNote> stickies() {
        return picked.marks(ink).stream()
                .filter(Mark.StickyNote.class::isInstance)
                .map(Mark.StickyNote.class::cast);
    }

    private ChangeInk put(List<Mark> marks, Gesture gesture) {
        return new ChangeInk(new InkEdit(picked.place(), java.util.Set.of(), marks), gesture);
    }
}
