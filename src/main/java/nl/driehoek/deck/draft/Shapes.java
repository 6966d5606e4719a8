package nl.driehoek.deck.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.CardGuide;
import nl.driehoek.deck.draft.Shape.Aims;
import nl.driehoek.deck.draft.Shape.Cards;
import nl.driehoek.deck.draft.Shape.Choice;
import nl.driehoek.deck.draft.Shape.Groups;
import nl.driehoek.deck.draft.Shape.Line;
import nl.driehoek.deck.draft.Shape.Lines;
import nl.driehoek.deck.draft.Shape.Number;
import nl.driehoek.deck.draft.Shape.Prose;
import nl.driehoek.deck.draft.Shape.Range;
import nl.driehoek.deck.draft.Shape.Several;
import nl.driehoek.deck.draft.Shape.Switch;
import nl.driehoek.deck.draft.Shape.Themed;
import nl.driehoek.deck.draft.Shape.Ways;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.deck.draft.Tree.Text;
import nl.driehoek.deck.draft.Tree.Whole;

/** What can be filled in on a deck, on its sets and on the cards of each kind. */
public final class Shapes {
    private static final Members TITLED = Members.NONE.with("id", "").with("title", "");
    private static final Members LINK = Members.NONE.with("title", "").with("url", "");
    private static final Members PART = Members.NONE.with("title", "").with("text", "");
    private static final Members PHASE = Members.NONE.with("title", "").with("seconds", new Whole(300));
    private static final Members ITEM = Members.NONE.with("id", "").with("text", "");
    private static final Members STAGE = Members.NONE.with("title", "").with("items", new Items(List.of(ITEM)));
    private static final Members SECTION = Members.NONE.with("items", new Items(List.of(new Text(""))));
    private static final Members COLUMN = Members.NONE.with("title", "").with("sections", new Items(List.of(SECTION)));
    private static final Members FIELD =
            Members.NONE.with("id", "").with("label", "").with("type", "text");
    private static final Members NUMBER = Members.NONE
            .with("id", "")
            .with("label", "")
            .with("value", new Whole(5))
            .with("least", new Whole(1))
            .with("most", new Whole(10));

    private Shapes() {}

    /**
     * Some fields that belong together.
     *
     * @param name the word under which they are known to the reader
     */
    public record Sheet(String name, List<Shape> fields) {
        public Sheet {
            fields = List.copyOf(fields);
        }
    }

    /** Those of a deck. */
    public static List<Sheet> deck() {
        return List.of(
                new Sheet(
                        "deck",
                        List.of(new Line("title", "deck-title", true), new Prose("description", "description", false))),
                new Sheet(
                        "more",
                        List.of(
                                new Groups(
                                        "themes",
                                        "themes",
                                        true,
                                        List.of(new Line("title", "theme-title", true)),
                                        TITLED),
                                new Line("license", "license", true))));
    }

    /** Those of a set. */
    public static List<Sheet> set() {
        return List.of(
                new Sheet(
                        "set",
                        List.of(
                                new Line("title", "set-title", true),
                                new Themed("theme", "theme"),
                                new Prose("summary", "summary", false))),
                new Sheet(
                        "set-guide",
                        List.of(
                                new Lines("goals", "goals", false, true),
                                new Prose("method", "method", false),
                                new Prose("background", "background", false),
                                new Range("minutes", "set-minutes", 480),
                                new Range("group", "group", 500),
                                new Lines("materials", "materials", false, false))),
                new Sheet(
                        "reading",
                        Stream.concat(Stream.of(new Cards("uses", "uses", true)), reading())
                                .toList()));
    }

    /** Those of a card of this kind. */
    public static List<Sheet> card(Kind kind) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet("card", Stream.concat(face(kind), own(kind)).toList()));
        sheets.add(new Sheet("work", work(kind).toList()));
        sheets.add(new Sheet("card-guide", guide()));
        sheets.add(new Sheet(
                "reading",
                Stream.concat(Stream.of(new Cards("see", "see", false)), reading())
                        .toList()));
        return sheets;
    }

    /** The keys that a card of this kind can have, its id and kind among them. */
    public static List<String> keys(Kind kind) {
        Stream<String> filled =
                card(kind).stream().flatMap(sheet -> sheet.fields().stream()).map(Shape::key);
        return Stream.concat(Stream.of("id", "kind"), filled).toList();
    }

    private static Stream<Shape> reading() {
        Shape links = new Groups(
                "links",
                "links",
                false,
                List.of(new Line("title", "link-title", true), new Line("url", "url", true)),
                LINK);
        return Stream.of(new Lines("sources", "sources", false, false), links);
    }

    private static List<Shape> guide() {
        List<String> modes =
                Stream.of(CardGuide.Mode.values()).map(CardGuide.Mode::word).toList();
        return List.of(
                new Number("minutes", "card-minutes", false, 1, 240),
                new Several("mode", "mode", modes),
                new Lines("followUps", "follow-ups", false, true),
                new Prose("ifStuck", "if-stuck", false),
                new Aims("aims", "aims"));
    }

    private static Stream<Shape> face(Kind kind) {
        String title = kind == Kind.DEFINITION ? "term" : "title";
        Shape text = new Prose("text", kind == Kind.CASE ? "story" : "text", true);
        Shape titled = new Line("title", title, !kind.drawable());
        Shape picture = new Shape.Picture("picture", "picture");
        return kind.drawable() ? Stream.of(text, titled, picture) : Stream.of(titled, text, picture);
    }

    private static Stream<Shape> own(Kind kind) {
        return switch (kind) {
            case QUESTION, OWN_QUESTION, CASE -> Stream.empty();
            case ASSIGNMENT -> Stream.of(new Lines("steps", "steps", false, true), new Prose("tip", "tip", false));
            case DEFINITION ->
                Stream.of(new Groups(
                        "elements",
                        "elements",
                        false,
                        List.of(new Line("title", "element-title", true), new Prose("text", "element-text", true)),
                        PART));
            case ENERGIZER ->
                Stream.of(
                        new Lines("examples", "examples", false, true),
                        new Choice("layout", "layout", false, List.of("single", "circle", "triangle")),
                        new Cards("corners", "corners", false));
            case FORM -> Stream.of(form());
            case CHECKLIST -> Stream.of(checklist(), new Lines("skills", "skills", false, true));
            case OVERVIEW -> Stream.of(overview(), new Switch("aligned", "aligned"));
        };
    }

    private static Shape form() {
        List<String> types = Stream.of(Card.Form.Type.values())
                .map(type -> type.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
        return new Groups(
                "fields",
                "fields",
                true,
                List.of(
                        new Line("label", "label", true),
                        new Line("hint", "hint", false),
                        new Choice("type", "type", true, types),
                        new Groups("options", "options", false, List.of(new Line("text", "option", true)), ITEM),
                        new Cards("see", "field-see", false)),
                FIELD);
    }

    private static Shape checklist() {
        return new Groups(
                "phases",
                "stages",
                true,
                List.of(
                        new Line("title", "stage-title", true),
                        new Choice("when", "when", false, List.of("before", "during", "after")),
                        new Groups("items", "items", true, List.of(new Prose("text", "item", true)), ITEM)),
                STAGE);
    }

    private static Shape overview() {
        Shape sections = new Groups(
                "sections",
                "sections",
                true,
                List.of(new Line("title", "section-title", false), new Lines("items", "section-items", true, true)),
                SECTION);
        return new Groups(
                "columns", "columns", true, List.of(new Line("title", "column-title", true), sections), COLUMN);
    }

    private static Stream<Shape> work(Kind kind) {
        Shape phases = new Groups(
                "phases",
                "phases",
                false,
                List.of(new Line("title", "phase-title", true), new Number("seconds", "seconds", true, 1, 3600)),
                PHASE);
        Shape numbers = new Groups(
                "numbers",
                "numbers",
                false,
                List.of(
                        new Line("id", "number-id", true),
                        new Line("label", "number-label", true),
                        new Number("value", "value", true, 0, 9999),
                        new Number("least", "least", true, 0, 9999),
                        new Number("most", "most", true, 0, 9999)),
                NUMBER);
        Stream<Shape> timed = kind.drawable() || kind == Kind.ENERGIZER ? Stream.of(phases) : Stream.empty();
        Stream<Shape> counted = kind != Kind.OWN_QUESTION && (kind.drawable() || kind == Kind.ENERGIZER)
                ? Stream.of(numbers)
                : Stream.empty();
        return Stream.concat(Stream.of(new Ways("ways", "ways", WayShapes.words(kind))), Stream.concat(timed, counted));
    }
}
