package nl.driehoek.i18n.hint;

import nl.driehoek.i18n.MessageKey;

/** What a hint at personal data says. */
public enum HintText implements MessageKey {
    INITIALS,
    WITHOUT,
    SEEN,
    SEEN_ONE,
    FINE,
    FINE_KEY,
    FULL_NAME,
    DATE_OF_BIRTH,
    TELEPHONE_NUMBER,
    ADDRESS,
    EMAIL_ADDRESS,
    CITIZEN_SERVICE_NUMBER;

    @Override
    public String bundle() {
        return "hint";
    }
}
