package nl.driehoek.i18n;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that the program speaks. */
public enum Language {
    NL(Locale.of("nl", "NL")),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** How dates, numbers and plurals are written. */
    public Locale locale() {
        return locale;
    }

    /** The two-letter code, such as {@code nl}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language with this two-letter code, if the program speaks it. */
    public static Optional<Language> ofCode(String code) {
        return Stream.of(values())
                .filter(language -> language.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The language for a machine set to this locale; Dutch where the program does not speak it. */
    public static Language closestTo(Locale machine) {
        return ofCode(machine.getLanguage()).orElse(NL);
    }
}
