package nl.driehoek.i18n;

/** What is said of a group that meets again. */
public enum FollowText implements MessageKey {
    AGAIN,
    AGAIN_WITH,
    FOLLOWS,
    FOLLOWS_OPEN,
    FOLLOWS_GROUP,
    LAST_TIME,
    LAST_TIME_OF,
    LEAVE_OUT,
    APART;

    @Override
    public String bundle() {
        return "follow";
    }
}
