package nl.driehoek.store.sessionfile;

/** The words in the file, which never change. */
final class Names {
    /** The value of {@link #FORMAT}. */
    static final String OURS = "driehoek-session";

    /** The version of the format that is written, and the newest that is read. */
    static final int CURRENT = 1;

    static final String FORMAT = "format";
    static final String VERSION = "version";
    static final String PROGRAM = "program";
    static final String SESSION = "session";
    static final String TITLE = "title";
    static final String STARTED_AT = "startedAt";
    static final String CHANGED_AT = "changedAt";
    static final String EDITIONS = "editions";
    static final String DIGEST = "digest";
    static final String DECK = "deck";
    static final String LANGUAGE = "language";
    static final String ENTRIES = "entries";
    static final String SEQ = "seq";
    static final String AT = "at";
    static final String TYPE = "type";
    static final String CONTENT = "content";
    static final String TEXT = "text";

    private Names() {}
}
