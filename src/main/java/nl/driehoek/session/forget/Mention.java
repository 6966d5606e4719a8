package nl.driehoek.session.forget;

import java.util.List;
import java.util.Objects;
import nl.driehoek.session.forget.NameWords.Span;

/**
 * A text in which a name stands.
 *
 * @param place where the text stands; equal for all texts that came in the place of each other
 * @param text the whole of it
 * @param spans where names stand in it that are to go, in order; none where all of them are to stay
 */
public record Mention(Kind kind, Object place, String text, List<Span> spans) {
    public Mention {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(place);
        Objects.requireNonNull(text);
        spans = List.copyOf(spans);
    }

    /** The same text, of which only these names are to go. */
    public Mention only(List<Span> some) {
        return new Mention(kind, place, text, some);
    }

    /** What sort of text it is. */
    public enum Kind {
        /** The session's or the group's name. */
        TITLE,
        /** What somebody said or filled in. */
        ANSWER,
        /** The facilitator's note. */
        NOTE,
        /** The group's own question. */
        QUESTION,
        /** Words on a card: a sticky or a label. */
        DRAWN,
        /** Something from an earlier session of the group. */
        EARLIER
    }
}
