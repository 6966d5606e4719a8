package nl.driehoek.session.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.driehoek.deck.text.Folding;

/**
 * Adds to answers. A line such as "5× ja" in the group's answer is a tally: how many said so. What is tallied again adds up
 * in that line; all else comes on a line of its own.
 *
 * <p>A tally is a number of 1 to 3 digits, a sign of times (×, x or *) and what was said. Several stand in one line with commas or
 * semicolons between. Without that sign it is a tally only where the same is tallied on the card already, as "3 kinderen"
 * may be an answer.
 */
public final class Tallies {
    private static final Pattern TALLY =
            Pattern.compile("(\\d{1,9})(?:\\s*[×✕✖*]\\s*|[xX]\\s*|\\s+[xX]\\s+)(?=[^\\d\\s])(.+)");
    private static final Pattern BARE = Pattern.compile("(\\d{1,3})\\s+(?=[^\\d\\s])(.+)");
    private static final Pattern APART = Pattern.compile("\\s*[,;]\\s*");
    private static final int MOST_DIGITS = 3;
    private static final String TIMES = "× ";

    private Tallies() {}

    /**
     * An answer with more in it.
     *
     * @param before what stood there; may be blank
     * @param more one line, not blank
     * @param tallied whether tallies in it add up
     */
    public static String added(String before, String more, boolean tallied) {
        List<String> lines = before.isBlank()
                ? new ArrayList<>()
                : before.stripTrailing().lines().collect(Collectors.toList());
        Optional<List<Tally>> tallies = tallied ? tallies(lines, more.strip()) : Optional.empty();
        tallies.ifPresentOrElse(all -> all.forEach(one -> add(lines, one)), () -> lines.add(more.strip()));
        return String.join("\n", lines);
    }

    /** What is tallied in an answer, and how often, in its order. */
    public static Map<String, Long> in(String answer) {
        Map<String, Long> counts = new LinkedHashMap<>();
        answer.lines()
                .flatMap(line -> tally(line).stream())
                .forEach(tally -> counts.merge(tally.said, tally.count, Long::sum));
        return counts;
    }

    private static Optional<List<Tally>> tallies(List<String> lines, String more) {
        List<String> parts = Arrays.asList(APART.split(more));
        List<Tally> tallies = parts.stream()
                .flatMap(part -> spoken(part).or(() -> bare(lines, part)).stream())
                .toList();
        return tallies.size() == parts.size() ? Optional.of(tallies) : Optional.empty();
    }

    private static Optional<Tally> spoken(String part) {
        return tally(part).filter(tally -> String.valueOf(tally.count).length() <= MOST_DIGITS);
    }

    private static Optional<Tally> bare(List<String> lines, String part) {
        return match(BARE, part)
                .filter(one -> lines.stream()
                        .anyMatch(line -> tally(line).filter(one::isOfTheSame).isPresent()));
    }

    private static void add(List<String> lines, Tally more) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Tally> there = tally(lines.get(i)).filter(more::isOfTheSame);
            if (there.isPresent()) {
                lines.set(i, new Tally(there.get().count + more.count, there.get().said).line());
                return;
            }
        }
        lines.add(more.line());
    }

    private static Optional<Tally> tally(String line) {
        return match(TALLY, line);
    }

    private static Optional<Tally> match(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text.strip());
        return match.matches()
                ? Optional.of(new Tally(Long.parseLong(match.group(1)), match.group(2)))
                : Optional.empty();
    }

    /**
     * How many said something.
     *
     * @param count 0 or more
     */
    private record Tally(long count, String said) {
        boolean isOfTheSame(Tally other) {
            return Folding.fold(said).equals(Folding.fold(other.said));
        }

        String line() {
            return count + TIMES + said;
        }
    }
}
