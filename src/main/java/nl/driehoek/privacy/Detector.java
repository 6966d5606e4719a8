package nl.driehoek.privacy;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.deck.text.Folding;

/**
 * Finds what looks like personal data in a text that somebody types, in Dutch or English. It would rather miss something
 * than speak of what is none. Immutable; may be used by any thread.
 */
public final class Detector {
    private final List<Rule> rules;

    /** A detector for which years count as those of a birth by this clock. */
    public Detector(InstantSource clock) {
        rules = List.of(
                new EmailAddresses(),
                new CitizenServiceNumbers(),
                new TelephoneNumbers(),
                new DatesOfBirth(clock),
                new Addresses(),
                new FullNames());
    }

    /**
     * What stands in a text, in the order in which it stands there; no two of them overlap.
     *
     * @param known names and titles that are known already, such as those of participants: in these nothing is found
     */
    public List<PersonalData> in(String text, Collection<String> known) {
        List<PersonalData> found = new ArrayList<>();
        for (Rule rule : rules) {
            rule.in(text).stream()
                    .filter(one -> found.stream().noneMatch(one::overlaps))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(PersonalData::from));
        return found.isEmpty() ? List.of() : unknown(found, text, known);
    }

    private static List<PersonalData> unknown(List<PersonalData> found, String text, Collection<String> known) {
        Set<String> folded = known.stream().map(Detector::normal).collect(Collectors.toSet());
        return found.stream()
                .filter(one -> !isKnown(normal(one.in(text)), folded))
                .toList();
    }

    private static boolean isKnown(String words, Set<String> known) {
        return known.stream().anyMatch(one -> (' ' + one + ' ').contains(' ' + words + ' '));
    }

    private static String normal(String words) {
        return Folding.fold(words.strip().replaceAll("[\\s\\u00a0]+", " "));
    }

    /** Finds one kind of personal data. */
    interface Rule {
        /** All that it finds in a text, in order. */
        List<PersonalData> in(String text);
    }
}
