package nl.driehoek.tool.own;

import nl.driehoek.i18n.MessageKey;

/** What a document calls what somebody kept who read alone. */
enum OwnRowText implements MessageKey {
    LATER,
    FAVOURITE,
    TODAY,
    SHEET;

    @Override
    public String bundle() {
        return "own";
    }
}
