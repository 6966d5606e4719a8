package nl.driehoek.tool.vision;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Words of a sentence in which a core value was found.
 *
 * @param sentence the sentence's place among those looked through, from 1
 * @param words as they stand there, at least one
 */
public record Finding(int sentence, List<String> words) {
    public Finding {
        words = List.copyOf(words);
    }

    /** Where a core value is found in these sentences: by what it is called, or by how it was said. */
    public static List<Finding> of(CoreValue value, List<Sentence> sentences, WordForms forms) {
        String all = value.name() + " " + String.join(" ", value.otherWords());
        return IntStream.range(0, sentences.size())
                .mapToObj(i ->
                        new Finding(i + 1, forms.found(all, sentences.get(i).text())))
                .filter(finding -> !finding.words().isEmpty())
                .toList();
    }
}
