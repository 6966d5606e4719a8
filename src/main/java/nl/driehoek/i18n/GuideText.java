package nl.driehoek.i18n;

/** What a facilitator reads beside a card set and a card. */
public enum GuideText implements MessageKey {
    SUMMARY,
    MINUTES,
    GROUP,
    SPAN,
    MATERIALS,
    CARD_MINUTES,
    ALONE,
    PAIRS,
    ALL,
    FOLLOW_UPS,
    IF_STUCK,
    THIS_CARD,
    KEY_ASK_ON;

    @Override
    public String bundle() {
        return "guide";
    }
}
