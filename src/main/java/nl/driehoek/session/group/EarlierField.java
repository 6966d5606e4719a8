package nl.driehoek.session.group;

import java.util.Locale;

/** The fields that each point of an earlier session has on {@link Before#CARD}, all of them the group's. */
public enum EarlierField {
    /** Whose it is; empty for the group. */
    WHO,
    WHAT,
    WHEN,
    WITH,
    /** What was said of it at a session before. */
    SAID,
    /** How it went. */
    WENT,
    /** What is said of it now. */
    REMARK;

    /** What the ids of these fields begin with. */
    public String stem() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The id of this field for the point of a number, from 1. */
    public String id(int number) {
        return stem() + '.' + number;
    }
}
