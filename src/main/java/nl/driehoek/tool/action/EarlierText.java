package nl.driehoek.tool.action;

import nl.driehoek.i18n.MessageKey;

/** What stands around the points of earlier sessions. */
enum EarlierText implements MessageKey {
    NAME,
    DONE,
    GOING,
    STUCK,
    DROPPED,
    REMARK,
    CHOICE_OF,
    REMARK_OF,
    SAID,
    LEFT,
    ALL_TOLD,
    NOTHING;

    static EarlierText of(Went went) {
        return switch (went) {
            case DONE -> EarlierText.DONE;
            case GOING -> EarlierText.GOING;
            case STUCK -> EarlierText.STUCK;
            case DROPPED -> EarlierText.DROPPED;
        };
    }

    @Override
    public String bundle() {
        return "earlier";
    }
}
