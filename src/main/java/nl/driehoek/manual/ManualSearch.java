package nl.driehoek.manual;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.text.Folding;
import nl.driehoek.session.synopsis.FoldedText;

/** Finds words in a manual. Case and accents do not count; each of several words must stand in the section. */
public final class ManualSearch {
    private final List<List<FoldedText>> sections;

    /** In this manual, which is folded once. */
    public ManualSearch(Manual manual) {
        sections = manual.sections().stream()
                .map(section -> section.lines().stream().map(FoldedText::of).toList())
                .toList();
    }

    /** Where these words are found, in reading order; nowhere for blank ones. */
    public List<Hit> of(String query) {
        List<String> words = Stream.of(Folding.fold(query).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return IntStream.range(0, sections.size())
                .filter(section -> holds(sections.get(section), words))
                .boxed()
                .flatMap(section -> hits(section, words))
                .toList();
    }

    private static boolean holds(List<FoldedText> lines, List<String> words) {
        return words.stream()
                .allMatch(word -> lines.stream().anyMatch(line -> line.words().contains(word)));
    }

    private Stream<Hit> hits(int section, List<String> words) {
        List<FoldedText> lines = sections.get(section);
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(line -> words.stream()
                        .flatMap(word -> hits(lines.get(line), word).map(at -> hit(section, line, at, word)))
                        .sorted(Comparator.comparingInt(Hit::from)));
    }

    private Hit hit(int section, int line, int at, String word) {
        FoldedText text = sections.get(section).get(line);
        return new Hit(section, line, text.from()[at], text.end(at + word.length()));
    }

    private static Stream<Integer> hits(FoldedText line, String word) {
        return Stream.iterate(
                line.words().indexOf(word), at -> at >= 0, at -> line.words().indexOf(word, at + word.length()));
    }
}
