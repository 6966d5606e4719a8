package nl.driehoek.privacy;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import nl.driehoek.privacy.PersonalData.Kind;

/**
 * Finds numbers at which a person can be called: Dutch ones, and those of all countries that begin with a plus. Numbers that
 * belong to a service are none. The library is loaded at the first text that could hold one.
 */
final class TelephoneNumbers implements Detector.Rule {
    private static final String HERE = "NL";
    private static final int TRIES = 50;
    private static final Pattern COULD = Pattern.compile("(?:\\+|(?<!\\d)0)(?:[^\\p{L}\\d]{0,3}\\d){8}");
    private static final Set<PhoneNumberType> SOMEBODYS = Set.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.MOBILE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.PERSONAL_NUMBER,
            PhoneNumberType.VOIP);

    @Override
    public List<PersonalData> in(String text) {
        return COULD.matcher(text).find() ? numbers(text) : List.of();
    }

    private static List<PersonalData> numbers(String text) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        return StreamSupport.stream(
                        numbers.findNumbers(text, HERE, Leniency.VALID, TRIES).spliterator(), false)
                .filter(found -> isWrittenOut(found.rawString()))
                .filter(found -> SOMEBODYS.contains(numbers.getNumberType(found.number())))
                .map(TelephoneNumbers::place)
                .toList();
    }

    /** Without what leads out of a town or a country nine digits may be anything. */
    private static boolean isWrittenOut(String number) {
        return number.matches("\\(?[+0].*");
    }

    /** Brackets round all of it do not belong to it. */
    private static PersonalData place(PhoneNumberMatch found) {
        String number = found.rawString();
        boolean open = number.startsWith("(") && number.indexOf(')') < 0;
        return new PersonalData(Kind.TELEPHONE_NUMBER, found.start() + (open ? 1 : 0), found.end());
    }
}
