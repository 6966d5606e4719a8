package nl.driehoek.i18n;

/** What stands on a card beside the deck's own words. */
public enum CardText implements MessageKey {
    TIP,
    EXAMPLES,
    SKILLS,
    MINUTES,
    SECONDS,
    PAGE,
    SAME,
    DIFFERENT,
    CHOSEN;

    @Override
    public String bundle() {
        return "card";
    }
}
