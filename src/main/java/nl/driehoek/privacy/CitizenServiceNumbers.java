package nl.driehoek.privacy;

import java.util.List;
import java.util.regex.Pattern;
import nl.driehoek.privacy.PersonalData.Kind;

/**
 * Finds citizen service numbers: nine digits, in one run or in groups, whose weighted sum is a multiple of eleven; of eight
 * digits where the word for the number stands before them.
 */
final class CitizenServiceNumbers implements Detector.Rule {
    private static final Pattern NINE = Pattern.compile("(?<![\\d.,+-])\\d{3}([. -]?)\\d{3}\\1\\d{3}(?![\\d]|[.,-]\\d)"
            + "|(?<![\\d.,+-])\\d{4}([. -])\\d{2}\\2\\d{3}(?![\\d]|[.,-]\\d)");
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?<=\\b(?:bsn|sofinummer|burgerservicenummer|citizen service number)"
                    + "[ :.=]{0,3}(?:is|van|nr|nummer)?[ :.=]{0,3})\\d[\\d. -]{6,10}\\d");
    private static final int DIGITS = 9;
    private static final int MODULUS = 11;

    @Override
    public List<PersonalData> in(String text) {
        List<PersonalData> named =
                Matches.those(Kind.CITIZEN_SERVICE_NUMBER, NAMED, text, found -> isNumber(found.group()));
        return named.isEmpty()
                ? Matches.those(Kind.CITIZEN_SERVICE_NUMBER, NINE, text, found -> isNumber(found.group()))
                : named;
    }

    private static boolean isNumber(String text) {
        String digits = text.replaceAll("\\D", "");
        if (digits.length() != DIGITS && digits.length() != DIGITS - 1) {
            return false;
        }
        String nine = "0".repeat(DIGITS - digits.length()) + digits;
        int sum = -(nine.charAt(DIGITS - 1) - '0');
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (DIGITS - i) * (nine.charAt(i) - '0');
        }
        return sum > 0 && sum % MODULUS == 0;
    }
}
