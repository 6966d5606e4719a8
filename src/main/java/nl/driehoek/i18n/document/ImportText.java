package nl.driehoek.i18n.document;

import nl.driehoek.i18n.MessageKey;

/** What is said about taking a session over from a file. */
public enum ImportText implements MessageKey {
    TAKE,
    FILES,
    TAKING,
    MORE,
    IMPORTED,
    THERE,
    BESIDE,
    MISSING,
    NOT_A_FILE,
    UNREADABLE,
    TOO_BIG,
    FOREIGN,
    BROKEN,
    NEWER,
    NOT_KEPT;

    @Override
    public String bundle() {
        return "import";
    }
}
