package nl.driehoek.i18n.help;

import nl.driehoek.i18n.MessageKey;

/** What help says in the program. */
public enum HelpText implements MessageKey {
    HELP,
    CLOSE,
    MANUAL,
    KEYS,
    ABOUT,
    BACK,
    FORWARD,
    CONTENTS,
    SEARCH,
    SEARCH_AT,
    HITS,
    NO_HITS,
    PREVIOUS_HIT,
    NEXT_HIT,
    NEXT_SECTION,
    LIBRARY_KEYS,
    KEY_FIND,
    KEY_START,
    KEY_SESSIONS;

    @Override
    public String bundle() {
        return "help";
    }
}
