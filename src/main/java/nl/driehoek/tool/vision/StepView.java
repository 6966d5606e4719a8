package nl.driehoek.tool.vision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.way.VisionStep.Task;
import nl.driehoek.deck.way.Way;

/** What the room sees of each step: its word as a view of the work, and the fields that are turned over. */
public final class StepView {
    private StepView() {}

    /** The word for a step, from 0, as a view of the work. */
    public static String of(int step) {
        return "step-" + (step + 1);
    }

    /** Whether a view is that of a step in which sentences are read out. */
    static boolean isRead(Way.Vision vision, String view) {
        return IntStream.range(0, vision.steps().size())
                .anyMatch(step ->
                        of(step).equals(view) && vision.steps().get(step).task() == Task.READ);
    }

    /** The sorts of fields that are turned over for a task; of sentences that are read out, each is turned over by itself. */
    public static Set<String> turnedOver(Task task) {
        return Stream.concat(valueSorts(task).stream(), sentenceSorts(task).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> valueSorts(Task task) {
        return switch (task) {
            case COLLECT, READ, CHOOSE, RESULT -> List.of();
            case GATHER -> List.of(VisionFields.VALUE, VisionFields.NAME, VisionFields.WITH);
            case WEIGH, WRITE ->
                List.of(VisionFields.VALUE, VisionFields.NAME, VisionFields.WITH, VisionFields.DOTS, VisionFields.TOP);
            case CHECK ->
                List.of(
                        VisionFields.VALUE,
                        VisionFields.NAME,
                        VisionFields.WITH,
                        VisionFields.DOTS,
                        VisionFields.TOP,
                        VisionFields.PLACE);
        };
    }

    private static List<String> sentenceSorts(Task task) {
        return switch (task) {
            case COLLECT, GATHER, WEIGH, READ -> List.of();
            case WRITE -> List.of(VisionFields.SENTENCE);
            case CHOOSE, CHECK -> List.of(VisionFields.SENTENCE, VisionFields.BORROWED, VisionFields.CHOSEN);
            case RESULT ->
                List.of(VisionFields.SENTENCE, VisionFields.BORROWED, VisionFields.CHOSEN, VisionFields.VISION);
        };
    }
}
