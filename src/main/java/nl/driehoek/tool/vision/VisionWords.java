package nl.driehoek.tool.vision;

import java.util.List;
import java.util.stream.Collectors;
import nl.driehoek.i18n.Texts;

/** Says in words what came of core values and sentences. */
public final class VisionWords {
    private VisionWords() {}

    /** In which words of which sentences a core value was found. */
    public static String found(List<Finding> findings, Texts texts) {
        return findings.isEmpty()
                ? texts.get(VisionText.NOT_FOUND)
                : findings.stream()
                        .map(finding ->
                                texts.get(VisionText.FOUND, String.join(", ", finding.words()), finding.sentence()))
                        .collect(Collectors.joining("\n"));
    }

    /** How many dots stand at a core value, and whether it is one of the most important ones. */
    public static String weight(CoreValue value, Texts texts) {
        String dots = texts.get(VisionText.DOTS, value.dots());
        return value.top() ? dots + " · " + texts.get(VisionText.IMPORTANT) : dots;
    }

    /** Where a sentence comes from and whether it was chosen. */
    public static String origin(Sentence sentence, Texts texts) {
        String chosen = texts.get(sentence.chosen() ? VisionText.CHOSEN_ONE : VisionText.NOT_CHOSEN);
        return sentence.borrowed() ? texts.get(VisionText.BORROWED_ONE) + " · " + chosen : chosen;
    }
}
