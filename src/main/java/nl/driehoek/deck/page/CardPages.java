package nl.driehoek.deck.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Assignment;
import nl.driehoek.deck.Card.Case;
import nl.driehoek.deck.Card.Checklist;
import nl.driehoek.deck.Card.Definition;
import nl.driehoek.deck.Card.Energizer;
import nl.driehoek.deck.Card.Face;
import nl.driehoek.deck.Card.Form;
import nl.driehoek.deck.page.Piece.Style;

/**
 * Cuts cards that are too long for a wall into pages that each can be read from the back of a room. A page is a card of
 * the same kind with its title and a part of the content, the same whatever the size of the screen, so that all who show
 * it agree. A question is never cut: it is one thought.
 */
public final class CardPages {
    private static final String BOX = "\u00a0"; // stands for the heading that the box has in the reader's language

    private CardPages() {}

    /** The pages of a card, in order; the card itself where it fits on one. */
    public static List<Card> of(Card card) {
        return switch (card) {
            case Card.Question _, Card.OwnQuestion _ -> List.of(card);
            case Assignment assignment -> assignment(assignment);
            case Definition definition ->
                cut(
                        card,
                        elements(definition),
                        page -> new Definition(page.face(), page.all(Definition.Element.class)));
            case Energizer energizer -> energizer(energizer);
            case Case _ -> cut(card, Stream.empty(), page -> new Case(page.face()));
            case Form form -> cut(card, fields(form), page -> new Form(page.face(), page.all(Form.Field.class)));
            case Checklist list ->
                cut(card, items(list), page -> new Checklist(page.face(), phases(list, page), page.boxed()));
            case Card.Overview overview -> OverviewPages.of(overview);
        };
    }

    private static List<Card> assignment(Assignment card) {
        List<Piece> steps = new ArrayList<>();
        for (String step : card.steps()) {
            steps.add(new Piece(Style.STEP, "", List.of(step), new Step(card.firstStep() + steps.size(), step)));
        }
        Stream<Piece> tip =
                Stream.of(card.tip()).filter(text -> !text.isEmpty()).map(CardPages::boxed);
        return cut(card, Stream.concat(steps.stream(), tip), page -> {
            List<Step> here = page.all(Step.class);
            int first = here.isEmpty() ? 1 : here.getFirst().number();
            return new Assignment(
                    page.face(), here.stream().map(Step::text).toList(), String.join("", page.boxed()), first);
        });
    }

    private static List<Card> energizer(Energizer card) {
        boolean picture = card.layout().shape().compareTo(Energizer.Shape.CIRCLE) >= 0;
        Stream<Piece> phases =
                card.phases().stream().map(phase -> new Piece(Style.TIMED, "", List.of(phase.title()), phase));
        Stream<Piece> more = Stream.concat(phases, card.examples().stream().map(CardPages::boxed));
        Energizer.Layout none = new Energizer.Layout(Energizer.Shape.FREE, List.of());
        return cut(
                card,
                more,
                picture,
                page -> new Energizer(
                        page.face(),
                        page.all(Energizer.Phase.class),
                        page.first() ? card.layout() : none,
                        page.boxed()));
    }

    private static Stream<Piece> elements(Definition card) {
        return card.elements().stream()
                .map(element -> new Piece(Style.ELEMENT, element.title(), List.of(element.text()), element));
    }

    private static Stream<Piece> fields(Form card) {
        return card.fields().stream()
                .map(field -> new Piece(
                        Style.FIELD,
                        field.label(),
                        Stream.concat(
                                        Stream.of(field.hint()),
                                        field.options().stream().map(Form.Option::text))
                                .filter(text -> !text.isEmpty())
                                .toList(),
                        field));
    }

    private static Stream<Piece> items(Checklist card) {
        Stream<Piece> items = IntStream.range(0, card.phases().size()).boxed().flatMap(index -> {
            Checklist.Phase phase = card.phases().get(index);
            return phase.items().stream()
                    .map(item -> new Piece(Style.ITEM, phase.title(), List.of(item.text()), new Tick(index, item)));
        });
        return Stream.concat(items, card.skills().stream().map(CardPages::boxed));
    }

    private static List<Checklist.Phase> phases(Checklist card, Page page) {
        List<Tick> here = page.all(Tick.class);
        return here.stream()
                .map(Tick::phase)
                .distinct()
                .map(phase -> new Checklist.Phase(
                        card.phases().get(phase).title(),
                        card.phases().get(phase).when(),
                        here.stream()
                                .filter(tick -> tick.phase() == phase)
                                .map(Tick::item)
                                .toList()))
                .toList();
    }

    private static Piece boxed(String text) {
        return new Piece(Style.BOXED, BOX, List.of(text), new Boxed(text));
    }

    private static List<Card> cut(Card card, Stream<Piece> parts, Function<Page, Card> assembly) {
        return cut(card, parts, false, assembly);
    }

    private static List<Card> cut(Card card, Stream<Piece> parts, boolean aside, Function<Page, Card> assembly) {
        return cut(card, parts, new Sheet(card.face().title(), List.of(), aside), assembly);
    }

    /** The pages of a card that says these parts below its main text. */
    static List<Card> cut(Card card, Stream<Piece> parts, Sheet sheet, Function<Page, Card> assembly) {
        Stream<Piece> text = Blocks.of(card.text()).stream()
                .map(block -> new Piece(Style.BLOCK, "", List.of(block), new Block(block)));
        List<List<Piece>> pages = PageCut.pages(Stream.concat(text, parts).toList(), sheet);
        if (pages.size() <= 1) {
            return List.of(card);
        }
        return pages.stream()
                .map(pieces -> assembly.apply(new Page(card.face(), pieces, pieces == pages.getFirst())))
                .toList();
    }

    /** What a page of a card is made from. */
    record Page(Face whole, List<Piece> pieces, boolean first) {
        Face face() {
            return whole.withText(
                    Blocks.join(all(Block.class).stream().map(Block::text).toList()));
        }

        List<String> boxed() {
            return all(Boxed.class).stream().map(Boxed::text).toList();
        }

        <T> List<T> all(Class<T> type) {
            return pieces.stream()
                    .map(Piece::source)
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
        }
    }

    private record Block(String text) {}

    private record Step(int number, String text) {}

    private record Boxed(String text) {}

    private record Tick(int phase, Checklist.Item item) {}
}
