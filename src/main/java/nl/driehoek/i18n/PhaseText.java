package nl.driehoek.i18n;

/** What is said about the phases of the work on a card, and about the numbers in its text. */
public enum PhaseText implements MessageKey {
    OF,
    FIRST,
    STEPS,
    NOW,
    NOW_OVER,
    BEGIN,
    NEXT,
    LAST,
    BACK,
    MORE,
    LESS,
    GREATER,
    BOUNDS,
    KEY_NEXT,
    KEY_BACK,
    KEY_MORE;

    @Override
    public String bundle() {
        return "phase";
    }
}
