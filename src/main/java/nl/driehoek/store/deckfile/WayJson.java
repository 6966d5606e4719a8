package nl.driehoek.store.deckfile;

import java.util.List;
import java.util.Optional;
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

    /** The ways of working that the card of these fields asks for, in order; those that are not known are left out. */
    List<Way> ways(Fields card) {
        return card.mayEach("ways", this::way).stream()
                .flatMap(Optional::stream)
                .toList();
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
            case ROLES -> new Way.Roles(fields.needEach("roles", this::role));
        };
    }

    private Way.Role role(Fields fields) {
        return new Way.Role(fields.need("id", values::id, ""), fields.need("title", values::plain, ""));
    }
}
