package nl.driehoek.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.driehoek.privacy.PersonalData.Kind;

/**
 * Finds first names with a surname, by lists of names that are often given: a first name that is known before any surname, or
 * a surname that is known after any first name. Initials are no first name. What a year in brackets follows is the author of
 * a source.
 */
final class FullNames implements Detector.Rule {
    private static final String PARTICLES =
            "(?:(?i:van|de|der|den|het|'t|’t|ten|ter|te|el|al|ben|bin|bint|ould|da|dos|di|von|la|le|du|op|in|uit|aan|bij)[ \\u00a0]){0,3}";
    private static final String WORD = "\\p{L}[\\p{L}\\p{M}'’-]+";
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d@/.'’-])(" + WORD
            + ")[ \\u00a0](?:(?:\\p{Lu}\\.[ \\u00a0]?)+)?(" + PARTICLES + ")(" + WORD + ")(?![\\p{L}\\d@])");
    private static final Pattern SOURCE = Pattern.compile(
            "^(?:['’]s)?,? ?(?:(?:&|en|and) (?:\\p{Lu}[\\p{L}.'’-]* ){1,4})?\\((?:[^()]*\\d{4}|red|ed|eds)\\b.*|^,? et al\\b.*",
            Pattern.DOTALL);

    private final KnownNames names = KnownNames.read();

    @Override
    public List<PersonalData> in(String text) {
        List<PersonalData> found = new ArrayList<>();
        Matcher words = NAME.matcher(text);
        int at = 0;
        while (words.find(at)) {
            boolean is = isName(words, text);
            if (is) {
                found.add(new PersonalData(Kind.FULL_NAME, words.start(), end(words, text)));
            }
            at = is ? words.end() : words.end(1);
        }
        return found;
    }

    private boolean isName(Matcher words, String text) {
        Candidate name = new Candidate(words.group(1), words.group(2), words.group(3));
        return names.isFullName(name)
                && !SOURCE.matcher(text.substring(words.end())).matches()
                && !names.isOfPlace(text.substring(0, words.start()));
    }

    /** A name that owns something ends before its s. */
    private static int end(Matcher words, String text) {
        String last = text.substring(words.start(), words.end());
        return words.end() - (last.matches("(?s).*['’]s") ? 2 : 0);
    }

    /**
     * Words that may be a name.
     *
     * @param first the first word
     * @param particles those between, with a space after each; may be empty
     * @param last the last word
     */
    record Candidate(String first, String particles, String last) {}
}
