package nl.driehoek.session.forget;

import java.util.List;
import java.util.Objects;
import nl.driehoek.session.forget.NameWords.Span;

/**
 * A text in which a name stands.
 *
 * @param text the whole of it
 * @param spans where names stand in it, in order, at least one
 */
public record Mention(Kind kind, String text, List<Span> spans) {
    public Mention {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        spans = List.copyOf(spans);
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
