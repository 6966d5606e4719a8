package nl.driehoek.privacy;

import java.util.List;
import java.util.regex.Pattern;

/** Finds addresses for electronic mail. */
final class EmailAddresses implements Detector.Rule {
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}+(?<=\\w)@[\\p{L}\\d](?:[\\p{L}\\d-]*\\.)+\\p{L}{2,}");

    @Override
    public List<PersonalData> in(String text) {
        return text.indexOf('@') < 0 ? List.of() : Matches.all(PersonalData.Kind.EMAIL_ADDRESS, ADDRESS, text);
    }
}
