package nl.driehoek.search;

/** Where in a card or a set words stand; those that say most of what it is about come first. */
public enum Place {
    /** The title of a card or of a set. */
    TITLE("title", 3f),
    /** What a card says. */
    TEXT("text", 1.5f),
    /** What a set is about, to say to the group. */
    SUMMARY("text", 1.5f),
    /** What a participant can do afterwards. */
    GOALS("guide", 0.6f),
    /** What the facilitator does. */
    METHOD("guide", 0.6f),
    /** What there is to read on the subject. */
    BACKGROUND("guide", 0.6f),
    /** What a facilitator can ask on, and say to a silent group. */
    FOLLOW_UPS("guide", 0.6f),
    /** Works cited and addresses. */
    SOURCES("guide", 0.6f),
    /** The title of the set that a card is in, and of its theme. */
    SET("set", 0.8f),
    /** The name of a card's kind. */
    KIND("set", 0.8f);

    private final String field;
    private final float weight;

    Place(String field, float weight) {
        this.field = field;
        this.weight = weight;
    }

    /** The field of the index for it. */
    String field() {
        return field;
    }

    /** How much a word counts there. */
    float weight() {
        return weight;
    }
}
