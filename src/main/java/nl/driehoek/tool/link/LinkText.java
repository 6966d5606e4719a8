package nl.driehoek.tool.link;

import nl.driehoek.i18n.MessageKey;

/** What stands around the links of a card at the desk. */
enum LinkText implements MessageKey {
    NAME,
    WHICH,
    COPY,
    COPIED,
    TOO_LONG;

    @Override
    public String bundle() {
        return "link";
    }
}
