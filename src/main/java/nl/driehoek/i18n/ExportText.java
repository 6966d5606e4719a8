package nl.driehoek.i18n;

/** What stands in an exported document beside what people wrote and what the cards say. */
public enum ExportText implements MessageKey {
    UNTITLED,
    PLAYED,
    BEGUN,
    PARTICIPANTS,
    PARTICIPANT,
    NO_CARDS,
    PUT_BACK,
    PUT_BACK_EXPLAINED,
    UNKNOWN_CARD,
    FILLED_IN,
    OWN_SHEET,
    GROUP,
    SOMEBODY,
    TURN,
    WHO,
    WHAT,
    NOTE,
    OWN_NOTE,
    OWN_ANSWER,
    TIP,
    EXAMPLES,
    SKILLS,
    MINUTES,
    SECONDS,
    SOURCES,
    DECK,
    CARDS_FOLDER,
    PICTURE,
    PICTURE_PAGE,
    PICTURE_PRIVATE,
    DRAWN,
    DRAWN_PRIVATE,
    TIMES,
    TOOK,
    TOOK_PHASE,
    ON_CARD,
    ON_CARD_PRIVATE,
    OWN_EYES,
    OPEN,
    DONE;

    @Override
    public String bundle() {
        return "export";
    }
}
