package nl.driehoek.ink.live;

import java.util.Objects;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.Trace;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.ink.shape.Zoom;

/** What a hand is doing on a card. */
public sealed interface LiveMark {
    /**
     * A stroke that grows.
     *
     * @param trace where it ran so far; it changes while this is shown
     */
    record Growing(Mark.Tip tip, InkColour colour, PenWidth width, Trace trace) implements LiveMark {
        public Growing {
            Objects.requireNonNull(tip);
            Objects.requireNonNull(colour);
            Objects.requireNonNull(width);
            Objects.requireNonNull(trace);
        }

        /** How thick it is, in card widths. */
        public double thickness() {
            return tip == Mark.Tip.PEN ? width.pen() : width.highlighter();
        }
    }

    /** A straight line whose end has yet to be settled. */
    record Straight(Mark.Line line) implements LiveMark {
        public Straight {
            Objects.requireNonNull(line);
        }
    }

    /**
     * A bright place on a card that is dark all round.
     *
     * @param radius in card widths
     */
    record Spotlight(Vec at, double radius) implements LiveMark {
        public Spotlight {
            Objects.requireNonNull(at);
        }
    }

    /** The part of the card that is about to be shown large; for the desk alone. */
    record Aim(Zoom zoom) implements LiveMark {
        public Aim {
            Objects.requireNonNull(zoom);
        }
    }

    /** A point of light, which leaves a trace that fades. */
    record Laser(Vec at) implements LiveMark {
        public Laser {
            Objects.requireNonNull(at);
        }
    }
}
