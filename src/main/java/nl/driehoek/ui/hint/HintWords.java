package nl.driehoek.ui.hint;

import java.text.ListFormat;
import java.util.List;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.hint.HintText;
import nl.driehoek.privacy.PersonalData;
import nl.driehoek.privacy.PersonalData.Kind;

/** Says what was seen in a text. */
final class HintWords {
    private static final int LONGEST = 28;

    private HintWords() {}

    /** A sentence or two that names each kind once; of a single thing also what it is. */
    static String of(List<PersonalData> found, String text, Texts texts) {
        List<Kind> kinds = found.stream().map(PersonalData::kind).distinct().toList();
        HintText advice = kinds.contains(Kind.FULL_NAME) ? HintText.INITIALS : HintText.WITHOUT;
        String named = ListFormat.getInstance(
                        texts.language().locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(kinds.stream().map(kind -> texts.get(word(kind))).toList());
        String seen = found.size() == 1
                ? texts.get(HintText.SEEN_ONE, named, shortened(found.getFirst().in(text)))
                : texts.get(HintText.SEEN, named);
        return texts.get(advice) + " " + seen;
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private static HintText word(Kind kind) {
        return switch (kind) {
            case FULL_NAME -> HintText.FULL_NAME;
            case DATE_OF_BIRTH -> HintText.DATE_OF_BIRTH;
            case TELEPHONE_NUMBER -> HintText.TELEPHONE_NUMBER;
            case ADDRESS -> HintText.ADDRESS;
            case EMAIL_ADDRESS -> HintText.EMAIL_ADDRESS;
            case CITIZEN_SERVICE_NUMBER -> HintText.CITIZEN_SERVICE_NUMBER;
        };
    }
}
