package nl.driehoek.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.driehoek.deck.text.Folding;

/** Names that are often given, and words that are none. Immutable. */
final class KnownNames {
    private static final Pattern NO_SURNAME = Pattern.compile(
            "(?i).+(?:school|straat|laan|plein|college|lyceum|huis|stichting|dag|week|fonds|prijs|methode|centrum)(?:en)?");
    private static final Pattern PLACE = Pattern.compile(
            "(?is).*\\b(?:school|basisschool|obs|cbs|rkbs|pcbs|ikc|college|lyceum|stichting|praktijk|foundation)[ '\"‘“]+$");

    private final Set<String> given;
    private final Set<String> surnames;
    private final Set<String> surnamesThatAreWords;
    private final Set<String> others;
    private final Set<String> people;

    private KnownNames(
            Set<String> given, Set<String> surnames, Set<String> words, Set<String> others, Set<String> people) {
        this.given = given;
        this.surnames = surnames;
        this.surnamesThatAreWords = words;
        this.others = others;
        this.people = people;
    }

    /** As they come with the program. */
    static KnownNames read() {
        return new KnownNames(
                words("given-names"),
                words("surnames"),
                words("surnames-that-are-words"),
                words("no-names"),
                lines("public-people"));
    }

    boolean isFullName(FullNames.Candidate name) {
        String first = Folding.fold(name.first());
        String last = bare(name.last());
        boolean none = others.contains(last) || NO_SURNAME.matcher(last).matches() || isPublic(name);
        return !none && (isWrittenAsName(name, first, last) || isWrittenSmall(name, first, last));
    }

    /** Whether these words, which stand before a name, make it the name of a school or the like. */
    boolean isOfPlace(String before) {
        return PLACE.matcher(before).matches();
    }

    private boolean isWrittenAsName(FullNames.Candidate name, String first, String last) {
        boolean capitals = isCapital(name.first()) && isCapital(name.last());
        return capitals && (isGiven(first) || isSurname(last) && !others.contains(first));
    }

    /** Many write without capitals, so a name that cannot be a word of a sentence counts too. */
    private boolean isWrittenSmall(FullNames.Candidate name, String first, String last) {
        boolean small = !isCapital(name.first()) || !isCapital(name.last());
        return small && isGiven(first) && surnames.contains(last);
    }

    private boolean isGiven(String first) {
        return given.contains(first) || first.contains("-") && given.contains(first.substring(0, first.indexOf('-')));
    }

    private boolean isSurname(String last) {
        return surnames.contains(last) || surnamesThatAreWords.contains(last);
    }

    private boolean isPublic(FullNames.Candidate name) {
        return people.contains(Folding.fold(name.first() + " " + name.particles()) + bare(name.last()));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static String bare(String last) {
        return Folding.fold(last).replaceFirst("['’]s$", "");
    }

    private static Set<String> words(String list) {
        return lines(list).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> lines(String list) {
        try (BufferedReader read = new BufferedReader(
                new InputStreamReader(KnownNames.class.getResourceAsStream(list + ".txt"), StandardCharsets.UTF_8))) {
            return read.lines()
                    .map(Folding::fold)
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
