package nl.driehoek.ui.presenter.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.control.find.CardSearch.Found;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.search.Hit;
import nl.driehoek.search.Snippet;
import nl.driehoek.search.Wanted;

/**
 * A card of a session that was found, with what it says.
 *
 * @param said the card in one line with what was looked for marked, and then where else on the card that stands, if it does
 */
public record FoundLine(CardLine line, List<Snippet> said) {
    public FoundLine {
        Objects.requireNonNull(line);
        said = List.copyOf(said);
    }

    /**
     * Those of these cards that were found, best first. A question that the group worded is found by its own words, and
     * stands before the others.
     *
     * @param longest characters in a line of what they say, 1 or more
     */
    public static List<FoundLine> of(List<CardLine> all, Found found, int longest) {
        Map<CardRef, CardLine> lines =
                all.stream().collect(Collectors.toMap(CardLine::ref, Function.identity(), (first, _) -> first));
        Stream<FoundLine> worded = found.wanted().stream()
                .flatMap(wanted ->
                        all.stream().filter(FoundLine::isWorded).flatMap(line -> worded(line, wanted, longest)));
        Stream<FoundLine> hits = found.hits().stream()
                .flatMap(hit -> hit.ref().map(lines::get).filter(line -> !isWorded(line)).stream()
                        .map(line -> new FoundLine(line, said(hit, longest))));
        return Stream.concat(worded, hits).toList();
    }

    private static boolean isWorded(CardLine line) {
        return line.card() instanceof Card.OwnQuestion(var _, boolean worded) && worded;
    }

    private static Stream<FoundLine> worded(CardLine line, Wanted wanted, int longest) {
        return Stream.of(line.words())
                .filter(wanted::isIn)
                .map(words -> new FoundLine(line, List.of(wanted.mark(words, longest))));
    }

    private static List<Snippet> said(Hit hit, int longest) {
        Snippet title = hit.title(longest);
        Optional<Snippet> elsewhere = Optional.of(hit)
                .filter(_ -> !title.isFound())
                .flatMap(one ->
                        one.snippets(longest).stream().filter(Snippet::isFound).findFirst());
        return Stream.concat(Stream.of(title), elsewhere.stream()).toList();
    }
}
