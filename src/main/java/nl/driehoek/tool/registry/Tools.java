package nl.driehoek.tool.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.way.Way;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Report;
import nl.driehoek.report.Row;
import nl.driehoek.report.RowSource;
import nl.driehoek.report.choice.Item;
import nl.driehoek.session.Faces;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.Tool;
import nl.driehoek.tool.action.ActionsPane;
import nl.driehoek.tool.action.ActionsTool;
import nl.driehoek.tool.action.AllPoints;
import nl.driehoek.tool.action.EarlierPane;
import nl.driehoek.tool.action.EarlierTool;
import nl.driehoek.tool.checklist.ChecklistPane;
import nl.driehoek.tool.checklist.ChecklistTool;
import nl.driehoek.tool.circle.CirclePane;
import nl.driehoek.tool.circle.CircleTool;
import nl.driehoek.tool.closing.ClosingPane;
import nl.driehoek.tool.closing.ClosingTool;
import nl.driehoek.tool.compare.ComparePane;
import nl.driehoek.tool.compare.CompareTool;
import nl.driehoek.tool.definition.DefinitionPane;
import nl.driehoek.tool.definition.DefinitionTool;
import nl.driehoek.tool.form.FormPane;
import nl.driehoek.tool.form.FormTool;
import nl.driehoek.tool.link.LinkPane;
import nl.driehoek.tool.link.LinkTool;
import nl.driehoek.tool.own.OwnRows;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.role.RolesPane;
import nl.driehoek.tool.role.RolesTool;
import nl.driehoek.tool.triangle.TrianglePane;
import nl.driehoek.tool.triangle.TriangleTool;
import nl.driehoek.tool.vision.VisionTool;
import nl.driehoek.tool.vision.pane.VisionPane;

/** The tools of the program: those that a kind of card brings, and those that a card asks for. */
public final class Tools {
    private Tools() {}

    /**
     * What is there for one card.
     *
     * @param rules what it asks for
     * @param pane makes the pane that it is worked at on
     */
    public record Entry(Tool rules, BiFunction<ToolHost, Texts, ToolPane> pane) {}

    /** The tools for a card, in the order in which they are offered; none where the card is only read. */
    public static List<Entry> of(Card card) {
        Stream<Entry> own = switch (card) {
            case Card.Form form ->
                Stream.of(new Entry(new FormTool(form), (host, texts) -> new FormPane(form, host, texts)));
            case Card.Checklist list ->
                Stream.of(new Entry(new ChecklistTool(list), (host, texts) -> new ChecklistPane(list, host, texts)));
            case Card.Energizer energizer
            when TriangleTool.isFor(energizer) ->
                Stream.of(new Entry(
                        new TriangleTool(energizer), (host, texts) -> new TrianglePane(energizer, host, texts)));
            default -> Stream.empty();
        };
        Stream<Entry> asked = card.face().activity().ways().stream().flatMap(way -> of(card, way));
        return Stream.of(own, asked, links(card)).flatMap(each -> each).toList();
    }

    private static Stream<Entry> links(Card card) {
        return LinkTool.isFor(card)
                ? Stream.of(new Entry(new LinkTool(card), (host, texts) -> new LinkPane(card, host, texts)))
                : Stream.empty();
    }

    private static Stream<Entry> of(Card card, Way way) {
        return switch (way) {
            case Way.Earlier _ -> {
                EarlierTool tool = new EarlierTool(card);
                yield entry(tool, (host, texts) -> new EarlierPane(tool, host, texts));
            }
            case Way.Closing _ -> {
                ClosingTool tool = new ClosingTool(card);
                yield entry(tool, (host, texts) -> new ClosingPane(tool, agreed(host), host, texts));
            }
            case Way.Circle _ ->
                card instanceof Card.Energizer energizer ? circle(new CircleTool(energizer)) : Stream.empty();
            case Way.Compare compare ->
                entry(new CompareTool(card), (host, texts) -> new ComparePane(compare, host, texts));
            case Way.Definition definition -> {
                DefinitionTool tool = new DefinitionTool(card, definition.card());
                yield entry(tool, (host, texts) -> new DefinitionPane(tool, host, texts));
            }
            case Way.Actions actions -> {
                ActionsTool tool = new ActionsTool(card, actions);
                yield entry(tool, (host, texts) -> new ActionsPane(tool, host, texts));
            }
            case Way.Triangle _ -> Stream.empty(); // comes with the corners of the card
            case Way.Roles roles -> {
                RolesTool tool = new RolesTool(card, roles);
                yield Stream.of(new Entry(tool, (host, texts) -> new RolesPane(tool, host, texts)));
            }
            case Way.Vision vision -> {
                VisionTool tool = new VisionTool(card, vision);
                yield Stream.of(new Entry(tool, (host, texts) -> new VisionPane(tool, host, texts)));
            }
        };
    }

    private static Stream<Entry> circle(CircleTool rules) {
        return Stream.of(new Entry(rules, (host, texts) -> new CirclePane(rules, host, texts)));
    }

    /** What the room sees next of work at a card, or before with -1; empty where nothing follows that way. */
    public static Optional<Shown.Work> step(CardRef ref, Card card, Board board, Shown.Work now, int by) {
        return rules(card)
                .filter(tool -> tool.way().equals(now.way()))
                .findFirst()
                .flatMap(tool -> tool.step(board, ref, now, by));
    }

    private static Stream<Entry> entry(Tool rules, BiFunction<ToolHost, Texts, ToolPane> pane) {
        return Stream.of(new Entry(rules, pane));
    }

    /** What the room sees of the work with any tool, in the words of these texts. */
    public static Faces faces(Supplier<Texts> texts) {
        return new ToolFaces(texts);
    }

    private record ToolFaces(Supplier<Texts> texts) implements Faces {
        @Override
        public Optional<CardContent> face(Library library, Deck deck, Card card, RoomValues values) {
            return values.shown() instanceof Shown.Work work
                    ? rules(card)
                            .filter(tool -> tool.way().equals(work.way()))
                            .findFirst()
                            .flatMap(tool -> tool.face(library, deck, values, texts.get()))
                    : Optional.empty();
        }

        @Override
        public Optional<String> words(Card card, FieldKey key, Board board) {
            return rules(card)
                    .filter(tool -> tool.tells(key) || tool.fields().contains(key.field()))
                    .findFirst()
                    .map(tool -> tool.words(key, board, texts.get()))
                    .orElseGet(() -> Faces.typed(key, board));
        }
    }

    /**
     * What a report tells of the work with any tool, one source for each sort of thing that is told, and of what somebody kept
     * who read alone.
     */
    public static List<RowSource> rows() {
        Stream<RowSource> tools =
                Stream.of(Item.ANSWERS, Item.VISION, Item.ACTION_POINTS).map(ToolRows::new);
        return Stream.concat(tools, Stream.of(new OwnRows())).toList();
    }

    private record ToolRows(Item item) implements RowSource {
        @Override
        public List<Row> rows(Deck deck, CardRef ref, Card card, Board board, Texts texts) {
            return rules(card)
                    .filter(tool -> tool.item() == item)
                    .flatMap(tool -> tool.rows(deck, ref, board, texts).stream())
                    .toList();
        }

        @Override
        public List<Report.Chapter> chapters(Library library, Board board, Texts texts) {
            return item == Item.ACTION_POINTS ? AllPoints.of(board, library).chapters(texts) : List.of();
        }

        @Override
        public Optional<String> label(Card card, FieldKey key, Texts texts) {
            return telling(card, key).map(tool -> tool.label(key.field(), texts));
        }

        @Override
        public Optional<String> words(Card card, FieldKey key, Board board, Texts texts) {
            return telling(card, key).flatMap(tool -> tool.words(key, board, texts));
        }

        private Optional<Tool> telling(Card card, FieldKey key) {
            return rules(card)
                    .filter(tool -> tool.item() == item && tool.tells(key))
                    .findFirst();
        }

        @Override
        public boolean tells(Card card, FieldKey key) {
            return rules(card).anyMatch(tool -> tool.tells(key));
        }
    }

    /** What the group agreed on the cards that lie on the table. */
    private static List<Shown.Elsewhere> agreed(ToolHost host) {
        return ClosingTool.laid(host.session().board())
                .map(ref -> new Shown.Elsewhere(ref, agreed(host, ref), true))
                .toList();
    }

    private static Set<String> agreed(ToolHost host, CardRef ref) {
        Stream<String> fields =
                host.library().card(ref).stream().flatMap(Tools::rules).flatMap(tool -> tool.agreed().stream());
        return Stream.concat(Stream.of(FieldKey.MAIN), fields).collect(Collectors.toSet());
    }

    /** Whether the room watches words grow in this work at a card as they are typed. */
    public static boolean grows(Card card, Shown.Work work) {
        return rules(card).anyMatch(tool -> tool.way().equals(work.way()) && tool.grows());
    }

    private static Stream<Tool> rules(Card card) {
        return of(card).stream().map(Entry::rules);
    }
}
