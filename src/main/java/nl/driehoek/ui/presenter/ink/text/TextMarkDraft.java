package nl.driehoek.ui.presenter.ink.text;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;

/**
 * A sticky note or label while it is edited. It is in the session for as long as its text is not blank.
 */
final class TextMarkDraft {
    private final InkPlace place;
    private final UnaryOperator<Mark> settle;
    private Mark base; // where it was put, before its words made it grow
    private Mark now;

    /**
     * Of this mark.
     *
     * @param mark new or already there
     * @param settle makes it fit on the card with the words that it has
     */
    TextMarkDraft(InkPlace place, Mark mark, UnaryOperator<Mark> settle) {
        this.place = Objects.requireNonNull(place);
        this.settle = Objects.requireNonNull(settle);
        this.base = mark;
        this.now = mark;
    }

    InkPlace place() {
        return place;
    }

    /** As it reads now. */
    Mark mark() {
        return now;
    }

    /** The words so far. */
    String text() {
        return text(now);
    }

    /** The words of a mark; none where it is drawn. */
    static String text(Mark mark) {
        return switch (mark) {
            case Mark.Label label -> label.text();
            case Mark.StickyNote sticky -> sticky.text();
            case Mark.Stroke _, Mark.Line _ -> "";
        };
    }

    /** It reads like this after another key. */
    void typed(String text) {
        now = settle.apply(reading(base, text)).withId(now.id());
    }

    /** What keeps it as it reads now. */
    ChangeInk change() {
        Gesture gesture = now instanceof Mark.StickyNote ? Gesture.STICKY : Gesture.TEXT;
        return new ChangeInk(InkEdit.put(place, now), gesture);
    }

    /** It was kept: from now on it goes by the id that it has there. */
    void kept(Ink ink) {
        boolean there = ink.at(place).find(now.id()).filter(now::equals).isPresent();
        if (!there) {
            now = now.withId(now.isBlank() ? Mark.NEW : ink.lastId());
        }
    }

    /** Takes over what the session says of it; says whether it is still there, or was not there yet. */
    boolean follows(Ink ink) {
        Optional<Mark> there = ink.at(place).find(now.id());
        there.filter(mark -> !mark.equals(now)).ifPresent(mark -> {
            base = mark;
            now = mark;
        });
        return now.id() == Mark.NEW || there.isPresent();
    }

    private static Mark reading(Mark mark, String text) {
        return switch (mark) {
            case Mark.Label label -> label.reading(text);
            case Mark.StickyNote sticky -> sticky.reading(text);
            case Mark.Stroke _, Mark.Line _ -> throw new IllegalArgumentException("no words on a line");
        };
    }
}
