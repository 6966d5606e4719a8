package nl.driehoek.i18n;

/** What stands in an exported document beside what people wrote and what the cards say. */
public enum ExportText implements MessageKey {
    UNTITLED,
    PLAYED,
    PARTICIPANTS,
    NO_CARDS,
    PUT_BACK,
    PUT_BACK_EXPLAINED,
    UNKNOWN_CARD,
    GROUP,
    SOMEBODY,
    TURN,
    NOTE,
    TIP,
    EXAMPLES,
    SKILLS,
    MINUTES,
    SECONDS,
    SOURCES,
    DECK;

    @Override
    public String bundle() {
        return "export";
    }
}
