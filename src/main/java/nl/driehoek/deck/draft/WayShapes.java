package nl.driehoek.deck.draft;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.draft.Shape.Choice;
import nl.driehoek.deck.draft.Shape.Groups;
import nl.driehoek.deck.draft.Shape.Line;
import nl.driehoek.deck.draft.Shape.Lines;
import nl.driehoek.deck.draft.Shape.Number;
import nl.driehoek.deck.draft.Shape.OneCard;
import nl.driehoek.deck.draft.Shape.Range;
import nl.driehoek.deck.draft.Shape.Switch;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.deck.draft.Tree.Whole;
import nl.driehoek.deck.way.VisionStep;
import nl.driehoek.deck.way.Way;

/** What can be filled in on each way of working that a card asks for. */
public final class WayShapes {
    private static final int MOST = 20;
    private static final List<String> TASKS = Stream.of(VisionStep.Task.values())
            .map(task -> task.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final Members ROLE = Members.NONE.with("id", "").with("title", "");
    private static final Members STEP =
            Members.NONE.with("do", TASKS.getFirst()).with("title", "").with("seconds", new Whole(300));

    private WayShapes() {}

    /** The words of those that a card of this kind can ask for. */
    public static List<String> words(Card.Kind kind) {
        return Stream.of(Way.Kind.values())
                .filter(way -> switch (way) {
                    case EARLIER -> false;
                    case CIRCLE, TRIANGLE -> kind == Card.Kind.ENERGIZER;
                    default -> true;
                })
                .map(Way.Kind::word)
                .toList();
    }

    /** The fields of one of this word; none where it has none or is not known. */
    public static List<Shape> fields(String word) {
        return Stream.of(Way.Kind.values())
                .filter(way -> way.word().equals(word))
                .findFirst()
                .map(WayShapes::fields)
                .orElse(List.of());
    }

    private static List<Shape> fields(Way.Kind kind) {
        return switch (kind) {
            case COMPARE -> List.of(new Switch("pairs", "pairs"));
            case DEFINITION -> List.of(new OneCard("card", "definition-card"));
            case ACTIONS ->
                List.of(
                        new Choice("kind", "points", false, List.of("action", "growth")),
                        new Number("least", "points-least", false, 0, MOST));
            case TRIANGLE -> List.of(new Lines("questions", "questions", false, false));
            case ROLES -> List.of(new Groups("roles", "roles", true, List.of(new Line("title", "role", true)), ROLE));
            case VISION -> vision();
            case CIRCLE, EARLIER, CLOSING -> List.of();
        };
    }

    private static List<Shape> vision() {
        List<Shape> step = List.of(
                new Choice("do", "do", true, TASKS),
                new Line("title", "phase-title", true),
                new Number("seconds", "seconds", true, 1, 3600));
        return List.of(
                new Groups("steps", "vision-steps", true, step, STEP),
                new Number("dots", "dots", false, 1, MOST),
                new Number("values", "values", false, 1, MOST),
                new Range("sentences", "sentences", MOST),
                new Number("chosen", "chosen", false, 1, MOST));
    }

    /** A new one of this word. */
    public static Members fresh(String word) {
        Members way = Members.NONE.with("way", word);
        return switch (word) {
            case "roles" -> way.with("roles", new Items(List.of(ROLE)));
            case "vision" ->
                way.with(
                        "steps",
                        new Items(TASKS.stream()
                                .<Tree>map(task -> STEP.with("do", task))
                                .toList()));
            default -> way;
        };
    }
}
