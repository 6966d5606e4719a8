package nl.driehoek.i18n.decks;

import nl.driehoek.i18n.MessageKey;

/** What is said where a group's own question becomes a card. */
public enum QuestionText implements MessageKey {
    KEEP,
    KEEP_SOME,
    TITLE,
    HOW,
    WHICH,
    WHERE,
    NEW_DECK,
    NEW_TITLE,
    NEW_TITLE_FILLED,
    SET,
    SAVE,
    CLOSE,
    KEPT,
    FAILED;

    @Override
    public String bundle() {
        return "question";
    }
}
