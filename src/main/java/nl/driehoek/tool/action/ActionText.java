package nl.driehoek.tool.action;

import nl.driehoek.deck.way.PointKind;
import nl.driehoek.i18n.MessageKey;

/** What stands around action points and points of growth. */
enum ActionText implements MessageKey {
    ACTIONS,
    ALL,
    GROWTH,
    WHAT_ACTION,
    WHAT_GROWTH,
    WHEN,
    WITH,
    WITH_WHOM,
    FIELD_OF,
    GROUP,
    KEYS,
    NAMED,
    LACKING,
    LACKING_SOME,
    COMPLETE,
    PAGE_OF;

    /** What points of this kind are called. */
    static ActionText of(PointKind kind) {
        return switch (kind) {
            case ACTION -> ActionText.ACTIONS;
            case GROWTH -> ActionText.GROWTH;
        };
    }

    /** What is asked for in a point of this kind. */
    static ActionText what(PointKind kind) {
        return switch (kind) {
            case ACTION -> ActionText.WHAT_ACTION;
            case GROWTH -> ActionText.WHAT_GROWTH;
        };
    }

    @Override
    public String bundle() {
        return "action";
    }
}
