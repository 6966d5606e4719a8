package nl.driehoek.i18n;

import java.util.Locale;

/** What the kinds of card are called. */
public enum DeckText implements MessageKey {
    QUESTION,
    OWN_QUESTION,
    ASSIGNMENT,
    DEFINITION,
    ENERGIZER,
    CASE,
    FORM,
    CHECKLIST,
    OVERVIEW;

    /**
     * What a kind of card is called.
     *
     * @param word the kind's word in deck files, such as {@code own-question}
     * @throws IllegalArgumentException if there is no such kind
     */
    public static DeckText of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * What a kind of card is called in a language; empty in one that the program does not speak.
     *
     * @param word the kind's word in deck files, such as {@code own-question}
     * @throws IllegalArgumentException if there is no such kind
     */
    public static String name(Locale language, String word) {
        return Language.ofCode(language.getLanguage())
                .map(spoken -> new Texts(spoken).get(of(word)))
                .orElse("");
    }

    @Override
    public String bundle() {
        return "deck";
    }
}
