package nl.driehoek.deck.page;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Activity;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Checklist;
import nl.driehoek.deck.Card.Definition;
import nl.driehoek.deck.Card.Energizer;
import nl.driehoek.deck.Card.Form;
import nl.driehoek.deck.Card.Overview;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.Phase;
import nl.driehoek.deck.Reading;

/** Cards of every kind, short and long; every text of a card differs from every other. */
final class RandomCards {
    private final Random random;
    private int texts;

    RandomCards(long seed) {
        random = new Random(seed);
    }

    Card card(Card.Kind kind) {
        boolean worked = kind.drawable() || kind == Card.Kind.ENERGIZER;
        List<Phase> phases = worked ? list(4, () -> new Phase(text(8), 60)) : List.of();
        CardFace face = new CardFace(
                "id", text(4), blocks(), List.of(), Reading.NONE, new Activity(List.of(), phases, List.of()));
        return switch (kind) {
            case QUESTION -> new Card.Question(face);
            case OWN_QUESTION -> new Card.OwnQuestion(face);
            case ASSIGNMENT -> new Card.Assignment(face, texts(9), random.nextBoolean() ? text(20) : "");
            case DEFINITION -> new Definition(face, list(5, () -> new Definition.Element(text(3), text(40))));
            case ENERGIZER -> energizer(face);
            case CASE -> new Card.Case(face);
            case FORM -> new Form(face, list(12, this::field));
            case CHECKLIST ->
                new Checklist(
                        face, list(6, () -> new Checklist.Phase(text(2), Optional.empty(), items(some(6)))), texts(5));
            case OVERVIEW -> overview(face);
        };
    }

    private Energizer energizer(CardFace face) {
        Energizer.Shape[] shapes = Energizer.Shape.values();
        return new Energizer(face, new Energizer.Layout(shapes[random.nextInt(shapes.length)], List.of()), texts(6));
    }

    private static List<Checklist.Item> items(List<String> texts) {
        return texts.stream().map(text -> new Checklist.Item(text, text)).toList();
    }

    private Form.Field field() {
        boolean choice = random.nextInt(4) == 0;
        return new Form.Field(
                text(1),
                text(3),
                random.nextBoolean() ? text(12) : "",
                choice ? Form.Type.CHOICE : Form.Type.LINE,
                choice
                        ? some(5).stream()
                                .map(option -> new Form.Option(option, option))
                                .toList()
                        : List.of(),
                List.of());
    }

    private Overview overview(CardFace face) {
        boolean aligned = random.nextBoolean();
        int rows = 1 + random.nextInt(8);
        return new Overview(
                face,
                atLeastOne(
                        4,
                        () -> new Overview.Column(
                                text(2),
                                aligned ? List.of(section("", rows)) : atLeastOne(3, () -> section(text(2), 6)))),
                aligned);
    }

    private Overview.Section section(String title, int items) {
        return new Overview.Section(
                title,
                IntStream.range(0, items)
                        .mapToObj(i -> text(1 + random.nextInt(20)))
                        .toList());
    }

    private String blocks() {
        return Stream.concat(Stream.of(text(30)), texts(4).stream()).collect(Collectors.joining("\n\n"));
    }

    private List<String> texts(int most) {
        return list(most, () -> text(1 + random.nextInt(30)));
    }

    private List<String> some(int most) {
        return atLeastOne(most, () -> text(1 + random.nextInt(20)));
    }

    private String text(int words) {
        return "t" + texts++ + " woord".repeat(random.nextInt(words + 1));
    }

    private <T> List<T> list(int most, Supplier<T> each) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> each.get())
                .toList();
    }

    private <T> List<T> atLeastOne(int most, Supplier<T> each) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> each.get())
                .toList();
    }
}
