package nl.driehoek.store.deckfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.way.PointKind;
import nl.driehoek.deck.way.Way;

/** Reads the ways of working that a card asks for. */
final class WayJson {
    private static final EnumWords<Way.Kind> KINDS = EnumWords.all(Way.Kind.class);

    private static final EnumWords<PointKind> POINTS = EnumWords.all(PointKind.class);

    private final Values values;
    private final Problems problems;
    private final References references;

    WayJson(Values values, Problems problems, References references) {
        this.values = values;
        this.problems = problems;
        this.references = references;
    }

    /**
     * The ways of working that the card of these fields asks for, in order; those that are not known, that such a card cannot
     * have or that it has already are left out.
     */
    List<Way> ways(Card.Kind kind, Fields card) {
        Map<String, Integer> lines = new HashMap<>();
        return card
                .mayEach(
                        "ways",
                        fields -> way(fields)
                                .filter(way -> fits(way, kind, card, fields.position("way"))
                                        && isFirst(way.kind().word(), lines, fields.position("way"), What.WAY_TWICE)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** A warning and no error, here and for what is there twice: decks of earlier programs are read for ever. */
    private boolean fits(Way way, Card.Kind kind, Fields card, Json.Position position) {
        Optional<What> wrong = switch (way) {
            case Way.Circle _ when kind != Card.Kind.ENERGIZER -> Optional.of(What.CIRCLE_WITHOUT_ENERGIZER);
            case Way.Triangle _
            when kind != Card.Kind.ENERGIZER || !card.has("corners") -> Optional.of(What.TRIANGLE_WITHOUT_CORNERS);
            default -> Optional.empty();
        };
        wrong.ifPresent(what -> problems.add(position, what));
        return wrong.isEmpty();
    }

    private boolean isFirst(String word, Map<String, Integer> lines, Json.Position position, What twice) {
        Integer first = word.isBlank() ? null : lines.putIfAbsent(word, position.line());
        if (first != null) {
            problems.add(position, twice, Problems.shown(word), String.valueOf(first));
        }
        return first == null;
    }

    private Optional<Way> way(Fields fields) {
        Optional<Way.Kind> kind =
                fields.need("way", json -> KINDS.read(json, values, problems, What.UNKNOWN_WORD), Optional.empty());
        if (kind.isEmpty()) {
            fields.knowAll();
        }
        return kind.map(known -> way(known, fields));
    }

    private Way actions(Fields fields) {
        Optional<PointKind> points = fields.may(
                "kind", json -> POINTS.read(json, values, problems, What.UNKNOWN_WORD), Optional.of(PointKind.ACTION));
        int least = fields.may("least", json -> values.whole(json, 0, Way.Actions.MOST), 1);
        return new Way.Actions(points.orElse(PointKind.ACTION), least);
    }

    private Way way(Way.Kind kind, Fields fields) {
        return switch (kind) {
            case CIRCLE -> new Way.Circle();
            case COMPARE -> new Way.Compare(fields.may("pairs", values::flag, false));
            case DEFINITION ->
                new Way.Definition(fields.may(
                        "card", json -> Optional.of(references.toDefinition(json)), Optional.<String>empty()));
            case ACTIONS -> actions(fields);
            case EARLIER -> new Way.Earlier();
            case CLOSING -> new Way.Closing();
            case TRIANGLE -> new Way.Triangle(fields.mayAll("questions", values::plain));
            case VISION -> new VisionJson(values, problems).vision(fields);
            case ROLES -> new Way.Roles(roles(fields));
        };
    }

    private List<Way.Role> roles(Fields fields) {
        Map<String, Integer> lines = new HashMap<>();
        return fields.needEach("roles", role -> role(role, lines)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Way.Role> role(Fields fields, Map<String, Integer> lines) {
        String id = fields.need("id", values::id, "");
        String title = fields.need("title", values::plain, "");
        return isFirst(id, lines, fields.position("id"), What.ROLE_TWICE)
                ? Optional.of(new Way.Role(id, title))
                : Optional.empty();
    }
}
