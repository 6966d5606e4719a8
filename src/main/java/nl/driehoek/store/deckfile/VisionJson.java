package nl.driehoek.store.deckfile;

import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Span;
import nl.driehoek.deck.way.VisionStep;
import nl.driehoek.deck.way.VisionStep.Task;
import nl.driehoek.deck.way.Way;

/** Reads how a group comes to a vision. */
final class VisionJson {
    private static final EnumWords<Task> TASKS = EnumWords.all(Task.class);
    private static final int LONGEST = 3600;
    private static final int MOST = 20;
    private static final int DOTS = 3;
    private static final int VALUES = 5;
    private static final Span SENTENCES = new Span(3, 4);
    private static final int CHOSEN = 2;

    private final Values values;
    private final Problems problems;

    VisionJson(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    /** The vision that the card asks for; what is not said is as the kit has it. */
    Way vision(Fields fields) {
        Span made = fields.may("sentences", json -> values.span(json, MOST).orElse(SENTENCES), SENTENCES);
        return new Way.Vision(
                fields.needEach("steps", this::step),
                fields.may("dots", json -> values.whole(json, 1, MOST), DOTS),
                fields.may("values", json -> values.whole(json, 1, MOST), VALUES),
                made.least(),
                made.most(),
                fields.may("chosen", json -> values.whole(json, 1, MOST), CHOSEN));
    }

    private VisionStep step(Fields fields) {
        return new VisionStep(
                fields.need("do", this::task, Task.COLLECT),
                fields.need("title", values::plain, ""),
                fields.need("seconds", json -> values.whole(json, 1, LONGEST), 1));
    }

    private Task task(Json json) {
        return TASKS.read(json, values, problems, What.UNKNOWN_WORD).orElse(Task.COLLECT);
    }
}
