package nl.driehoek.i18n;

/** What the place of earlier sessions says. */
public enum SessionsText implements MessageKey {
    ALL,
    TITLE,
    BACK,
    SEARCH,
    SEARCH_PROMPT,
    BY_GROUP,
    COUNT,
    FOUND,
    READING,
    EMPTY,
    NOTHING_FOUND,
    KEYS,

    CARDS,
    ANSWERS,
    PLANNED,
    BEGUN,
    PLAYED,
    UNREADABLE,
    UNREADABLE_NEWER,

    ANSWER_OF,
    ANSWER_GROUP,
    NOTE,
    QUESTION,
    STICKY,
    STICKY_OF,
    CARD,
    PERSON,
    GROUP,
    CALLED,
    AT_CARD,

    MORE,
    MORE_OF,
    OPEN,
    FOLLOW,
    PLAN,
    RENAME,
    PUT,
    NAME_GROUP,
    GROUP_ROW,
    GROUP_UNNAMED,
    LOOSE,

    NAME,
    GROUP_NAME,
    KEEP,
    PUT_HOW,
    NEW_GROUP,
    NO_GROUP;

    @Override
    public String bundle() {
        return "sessions";
    }
}
