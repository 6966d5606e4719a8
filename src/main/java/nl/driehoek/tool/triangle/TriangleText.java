package nl.driehoek.tool.triangle;

import nl.driehoek.i18n.MessageKey;

/** What stands around a triangle, and what its distances are called. */
enum TriangleText implements MessageKey {
    NAME,
    NEAR,
    APART,
    FAR,
    EVEN,
    AND,
    GROUP,
    WHOSE,
    HAS_LAID,
    HOW,
    CARD,
    CARD_AWAY,
    TAKE_BACK,
    UNFINISHED,
    NOBODY,
    ONE,
    NAMED,
    TALK,
    SAID;

    @Override
    public String bundle() {
        return "triangle";
    }
}
