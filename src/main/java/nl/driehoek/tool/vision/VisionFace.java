package nl.driehoek.tool.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.driehoek.deck.Card.Energizer.Shape;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Kept;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.deck.way.VisionStep;
import nl.driehoek.deck.way.VisionStep.Task;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;

/** What the room sees of a vision: at each step only what that step is about. */
public final class VisionFace {
    private final VisionTool tool;
    private final VisionWork work;
    private final WordForms forms;
    private final Texts texts;

    private VisionFace(VisionTool tool, VisionWork work, WordForms forms, Texts texts) {
        this.tool = tool;
        this.work = work;
        this.forms = forms;
        this.texts = texts;
    }

    /** The face for the step that is shown; empty where the deck has no such step. */
    public static Optional<CardContent> of(VisionTool tool, Deck deck, RoomValues seen, Texts texts) {
        String view = seen.shown() instanceof Shown.Work shown ? shown.view() : "";
        List<VisionStep> steps = tool.vision().steps();
        VisionFace face = new VisionFace(
                tool,
                new VisionWork(tool.vision(), seen),
                WordForms.of(deck.info().language()),
                texts);
        return IntStream.range(0, steps.size())
                .filter(step -> StepView.of(step).equals(view))
                .mapToObj(face::content)
                .findFirst();
    }

    private CardContent content(int step) {
        VisionStep now = tool.vision().steps().get(step);
        List<Part> parts = parts(now.task());
        boolean alone = now.task() == Task.READ && !parts.isEmpty(); // the sentence as large as it can be
        List<Part> all = parts.isEmpty() ? prose(RichText.of(tool.words(step))) : parts;
        String title = alone ? "" : now.title();
        return new CardContent(tool.card().id(), tool.card().kind(), title, Shape.FREE, all);
    }

    private List<Part> parts(Task task) {
        return switch (task) {
            case COLLECT -> List.of();
            case GATHER -> tiles(work.values(), value -> gathered(value));
            case WEIGH -> tiles(work.values(), value -> weighed(value));
            case WRITE -> joined(prose(RichText.plain(names())), sentences(work.sentences()));
            case READ -> prose(RichText.plain(lines(work.sentences())));
            case CHOOSE -> tiles(work.sentences(), VisionFace::sentence);
            case CHECK -> joined(sentences(work.chosen()), tiles(work.toPlace(), value -> checked(value)));
            case RESULT -> prose(RichText.plain(work.vision()));
        };
    }

    private static <T> List<Part> tiles(List<T> things, Function<T, Part> tile) {
        return things.stream().map(tile).toList();
    }

    private static List<Part> prose(RichText text) {
        return text.isEmpty() ? List.of() : List.of(new Part.Prose(text));
    }

    private static List<Part> joined(List<Part> some, List<Part> others) {
        List<Part> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static List<Part> sentences(List<Sentence> sentences) {
        return IntStream.range(0, sentences.size())
                .<Part>mapToObj(i ->
                        new Part.Step(i + 1, RichText.plain(sentences.get(i).text())))
                .toList();
    }

    private static String lines(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining("\n\n"));
    }

    private String names() {
        return work.toPlace().stream().map(CoreValue::shortName).collect(Collectors.joining(", "));
    }

    private Part gathered(CoreValue value) {
        List<String> others = value.otherWords();
        String also = others.isEmpty() ? "" : "\n" + texts.get(VisionText.ALSO, String.join(", ", others));
        return new Part.Tile("", RichText.plain(value.name() + also));
    }

    private static Part weighed(CoreValue value) {
        Part.Mark mark = value.top() ? Part.Mark.CHOSEN : Part.Mark.NONE;
        return new Part.Tile("", RichText.plain(value.name()), mark, value.dots(), Kept.DOTS_AND_MARK);
    }

    private static Part sentence(Sentence sentence) {
        Part.Mark mark = sentence.chosen() ? Part.Mark.CHOSEN : Part.Mark.NONE;
        return new Part.Tile("", RichText.plain(sentence.text()), mark, 0, Kept.MARK);
    }

    /** Under a value stands in which words it was found, and a sign once people say that it has a place. */
    private Part checked(CoreValue value) {
        String found = VisionWords.found(Finding.of(value, work.chosen(), forms), texts);
        String sign = value.placed() ? "✓ " : "";
        return new Part.Tile(sign + value.name(), RichText.plain(found));
    }
}
