package nl.driehoek.privacy;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.driehoek.privacy.PersonalData.Kind;

/**
 * Finds days on which somebody may have been born: a day, a month and a year from which on a person would now be at least as
 * old as a child at school, or any day that is said to be one of birth.
 */
final class DatesOfBirth implements Detector.Rule {
    private static final String MONTH =
            "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|"
                    + "jun[ei]?|jul[iy]?|aug(?:ustus|ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String NUMBER_OF_MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String LONG_YEAR = "((?:19|20)\\d\\d)";
    private static final String YEAR = "((?:19|20)\\d\\d|['’]?\\d\\d)";
    private static final String END = "(?!\\d|[/-]\\d|\\.\\d| ?uur)";
    private static final Pattern DATE = Pattern.compile("(?iu)(?<![\\d./-])(?:"
            + String.join(
                    "|",
                    DAY + "(?<s>[-/.])" + NUMBER_OF_MONTH + "\\k<s>" + YEAR,
                    DAY + " " + NUMBER_OF_MONTH + " " + LONG_YEAR,
                    DAY + "(?:e|st|nd|rd|th)?[ -]" + MONTH + "[ -]" + YEAR,
                    MONTH + " " + DAY + "(?:st|nd|rd|th)?,? " + LONG_YEAR,
                    LONG_YEAR + "(?<t>[-/.])" + NUMBER_OF_MONTH + "\\k<t>" + DAY)
            + ")" + END);
    /** Where the years stand among the groups of that. */
    private static final int[] YEARS = {2, 3, 4, 5, 6};

    private static final Pattern BORN =
            Pattern.compile("(?iu)(?:geboren|geboorte\\w*|geb\\.?|jarig|born|birth\\w*|dob|d\\.o\\.b\\.?)"
                    + "[\\s:(]*(?:(?:op|is|on|van|of)[\\s:]*)*$");
    private static final int BEFORE = 30;
    private static final int YOUNGEST = 3;
    private static final int OLDEST = 110;
    private static final int CENTURY = 100;

    private final InstantSource clock;

    DatesOfBirth(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public List<PersonalData> in(String text) {
        return Matches.those(Kind.DATE_OF_BIRTH, DATE, text, found -> isSaid(text, found.start()) || isOld(found));
    }

    private static boolean isSaid(String text, int from) {
        return BORN.matcher(text.substring(Math.max(0, from - BEFORE), from)).find();
    }

    private boolean isOld(MatchResult found) {
        int now = clock.instant().atZone(ZoneOffset.UTC).getYear();
        int age = age(found, now);
        return age >= YOUNGEST && age <= OLDEST;
    }

    private static int age(MatchResult found, int now) {
        for (int group : YEARS) {
            if (found.group(group) != null) {
                int year = Integer.parseInt(found.group(group).replaceAll("\\D", ""));
                return year < CENTURY ? Math.floorMod(now - year, CENTURY) : now - year;
            }
        }
        return 0;
    }
}
