package nl.driehoek.session.answer;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.driehoek.deck.text.Folding;
import nl.driehoek.session.board.Participant;

/** Finds participants by the first letters of their names. */
final class NameSearch {
    private static final Pattern WORD = Pattern.compile("(?<=[\\s\\p{Z}\\p{Pd}'’.])(?=[^\\s\\p{Z}\\p{Pd}'’.])");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final int NOT = 3;

    private NameSearch() {}

    /**
     * Those whose name begins with these letters, or has a later word that does; case and accents do not matter.
     *
     * @return whose whole name it is first, then whose name begins so, then the others; each in the given order. Empty
     *     where the letters are blank
     */
    static List<Participant> find(List<Participant> people, String letters) {
        String wanted = folded(letters);
        return wanted.isEmpty()
                ? List.of()
                : people.stream()
                        .filter(who -> rank(folded(who.name()), wanted) < NOT)
                        .sorted(Comparator.comparingInt(who -> rank(folded(who.name()), wanted)))
                        .toList();
    }

    private static int rank(String name, String wanted) {
        if (name.equals(wanted)) {
            return 0;
        }
        return name.startsWith(wanted) ? 1 : anyWord(name, wanted) ? 2 : NOT;
    }

    private static boolean anyWord(String name, String wanted) {
        Matcher start = WORD.matcher(name);
        return start.results().anyMatch(word -> name.startsWith(wanted, word.start()));
    }

    private static String folded(String words) {
        return SPACES.matcher(Folding.fold(words)).replaceAll(" ").strip();
    }
}
