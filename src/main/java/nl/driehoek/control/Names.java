package nl.driehoek.control;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.session.board.Participant;

/**
 * Finds the names in what somebody typed or pasted.
 *
 * <p>In a text of several lines each line is one person: a comma there is part of the name, as in "Jansen, Piet"; a number
 * or a dash before every name goes; what stands in columns, with tabs or semicolons between, is one name as far as it has
 * letters. A line of three or more single words with commas between is a list all the same. In a text of one line,
 * semicolons, tabs and commas stand between people, but for the comma in "van den Berg, Jan" and "Berg, Jan van den".
 */
public final class Names {
    /** Letters in the longest name; what is longer is cut. */
    public static final int LONGEST = 80;

    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern COLUMNS = Pattern.compile("[;\\t]");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u200B\\u2060\\uFEFF&&[^\\t\\r\\n]]");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;\"]+|[\\s,;\"]+$");
    private static final Pattern COUNT =
            Pattern.compile("^(?:[(\\[#]?\\d{1,3}[.)\\]:]*[\\s;]+|\\d{1,3}[.)]|[-–•*·]\\s*)(?=.*\\p{L})");
    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "den", "der", "het", "'t", "’t", "te", "ten", "ter", "in", "op", "von", "zu", "du", "da", "di",
            "del", "la", "le", "el", "al", "bin", "ben");

    private Names() {}

    /** The names in this text, in its order; one that stands there twice comes twice. */
    public static List<String> in(String text) {
        List<String> lines = LINES.splitAsStream(UNSEEN.matcher(text).replaceAll(""))
                .map(line -> EDGES.matcher(line).replaceAll(""))
                .filter(line -> !line.isEmpty())
                .toList();
        Stream<String> names = lines.size() > 1
                ? uncounted(lines).flatMap(Names::ofMany)
                : lines.stream().flatMap(Names::alone);
        return names.map(Names::tidy).filter(name -> !name.isEmpty()).toList();
    }

    /** Whether more is to come before this, the beginning of a line that ends with a comma, is a name. */
    public static boolean goesOn(String typed) {
        return isParticle(words(typed)[0])
                && typed.chars().filter(c -> c == ',').count() == 1;
    }

    /** One name as it is to be kept: without spaces and signs that nobody sees, and not too long. */
    public static String tidy(String name) {
        String plain = Normalizer.normalize(UNSEEN.matcher(name).replaceAll(""), Normalizer.Form.NFC);
        String tidy = SPACE.matcher(EDGES.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return tidy.codePointCount(0, tidy.length()) <= LONGEST
                ? tidy
                : tidy.substring(0, tidy.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    /** Whether this name was too long and was cut. */
    public static boolean isCut(String name) {
        return name.endsWith("…") && name.codePointCount(0, name.length()) >= LONGEST / 2;
    }

    /**
     * These people and those of a text too. A single name that is there already is somebody else's, and gets a number; of a
     * list, only who is not there yet comes, so that the same list can be pasted again.
     *
     * @param there names, none twice
     */
    static List<String> join(List<String> there, String text) {
        List<String> more = in(text);
        List<String> all = new ArrayList<>(there);
        for (int i = 0; i < more.size(); i++) {
            String name = more.get(i);
            long before = more.subList(0, i).stream().filter(name::equals).count();
            boolean known = more.size() > 1 && there.contains(Participant.numbered(name, before));
            if (!known) {
                all.add(Participant.distinct(name, all));
            }
        }
        return all;
    }

    private static Stream<String> uncounted(List<String> lines) {
        boolean counted = lines.stream().allMatch(line -> COUNT.matcher(line).find());
        return counted ? lines.stream().map(line -> COUNT.matcher(line).replaceFirst("")) : lines.stream();
    }

    private static Stream<String> ofMany(String line) {
        List<String> cells = cells(COLUMNS, line);
        List<String> worded = cells.stream().filter(Names::isWorded).toList();
        String name = String.join(" ", worded.isEmpty() ? cells : worded);
        List<String> parts = cells(COMMA, name);
        return parts.size() > 2 && parts.stream().allMatch(Names::isOneWord) ? parts.stream() : Stream.of(name);
    }

    private static Stream<String> alone(String line) {
        return cells(COLUMNS, line).stream().flatMap(cell -> {
            List<String> parts = cells(COMMA, cell);
            boolean other = COLUMNS.matcher(line).find() && parts.size() == 2;
            return parts.size() == 2 && (other || isSurnameFirst(parts)) ? Stream.of(cell) : parts.stream();
        });
    }

    private static boolean isSurnameFirst(List<String> parts) {
        String[] first = words(parts.getFirst());
        String[] second = words(parts.getLast());
        return first.length > 1 && isParticle(first[0]) || second.length > 1 && isParticle(second[second.length - 1]);
    }

    private static List<String> cells(Pattern between, String line) {
        return Arrays.stream(between.split(line))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.toList());
    }

    private static boolean isWorded(String cell) {
        return cell.codePoints().anyMatch(Character::isLetter) && !cell.contains("@");
    }

    private static boolean isOneWord(String part) {
        return words(part).length == 1;
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    private static String[] words(String text) {
        return SPACE.split(text.strip());
    }
}
