package nl.driehoek.privacy;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.driehoek.privacy.PersonalData.Kind;

/** Places in a text that a pattern describes. */
final class Matches {
    private Matches() {}

    /** All of them, in order. */
    static List<PersonalData> all(Kind kind, Pattern pattern, String text) {
        return those(kind, pattern, text, _ -> true);
    }

    /** Those that are accepted, in order. */
    static List<PersonalData> those(Kind kind, Pattern pattern, String text, Predicate<MatchResult> accepted) {
        return pattern.matcher(text)
                .results()
                .filter(accepted)
                .map(found -> new PersonalData(kind, found.start(), found.end()))
                .toList();
    }
}
