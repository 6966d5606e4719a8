package nl.driehoek.ui.library.forget;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.session.forget.Mention;
import nl.driehoek.session.forget.NameWords.Span;

/** One place in a text at which a name stands. */
record Place(Mention mention, Span span) {

    /** All of these texts, in order. */
    static Stream<Place> of(List<Mention> mentions) {
        return mentions.stream().flatMap(mention -> mention.spans().stream().map(span -> new Place(mention, span)));
    }

    /** The texts without the places that were left out. */
    static List<Mention> without(List<Mention> mentions, Set<Place> leftOut) {
        return mentions.stream()
                .map(mention -> mention.only(mention.spans().stream()
                        .filter(span -> !leftOut.contains(new Place(mention, span)))
                        .toList()))
                .toList();
    }
}
