package nl.driehoek.i18n;

/** What stands on a card, and on the window for the room, beside the deck's own words. */
public enum CardText implements MessageKey {
    TIP,
    EXAMPLES,
    SKILLS,
    MINUTES,
    SECONDS,
    PAGE,
    WALL_WINDOW;

    @Override
    public String bundle() {
        return "card";
    }
}
