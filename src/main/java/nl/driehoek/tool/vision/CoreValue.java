package nl.driehoek.tool.vision;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.driehoek.deck.text.Folding;
import nl.driehoek.deck.text.RichText;

/**
 * A core value of the group: one that was said, or several that were put together.
 *
 * @param number that of the first of them
 * @param name what it is called now
 * @param said all that it was put together from, in the order in which they were said; at least one
 * @param dots how many dots stand at it
 * @param top whether it is one of the most important ones
 * @param placed whether people found a place for it in the sentences
 */
public record CoreValue(int number, String name, List<Said> said, int dots, boolean top, boolean placed) {
    private static final int LINE = 60;

    public CoreValue {
        Objects.requireNonNull(name);
        said = List.copyOf(said);
    }

    /**
     * A core value as it was said.
     *
     * @param by a participant's id, or {@link nl.driehoek.session.board.FieldKey#GROUP}
     * @param who that one's name; empty for the group
     */
    public record Said(int number, String by, String who, String text) {}

    /** Its name, and where that is longer than a line only how it begins. */
    public String shortName() {
        return RichText.plain(name).line(LINE);
    }

    /** How it was said where that is not how it is called now; what differs in case or accents alone is told once. */
    public List<String> otherWords() {
        Set<String> told = new HashSet<>(Set.of(Folding.fold(name)));
        return said.stream()
                .map(Said::text)
                .filter(text -> told.add(Folding.fold(text)))
                .toList();
    }
}
