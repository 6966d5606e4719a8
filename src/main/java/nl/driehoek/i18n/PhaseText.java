package nl.driehoek.i18n;

/** What is said about the phases of the work on a card. */
public enum PhaseText implements MessageKey {
    OF,
    FIRST,
    NOW,
    NOW_OVER,
    BEGIN,
    NEXT,
    LAST,
    BACK,
    MORE,
    KEY_NEXT,
    KEY_BACK,
    KEY_MORE;

    @Override
    public String bundle() {
        return "phase";
    }
}
