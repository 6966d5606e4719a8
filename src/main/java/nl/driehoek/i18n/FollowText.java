package nl.driehoek.i18n;

/** What is said of a group that meets again. */
public enum FollowText implements MessageKey {
    AGAIN,
    AGAIN_WITH,
    FOLLOWS,
    FOLLOWS_OPEN,
    APART;

    @Override
    public String bundle() {
        return "follow";
    }
}
