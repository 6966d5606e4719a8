package nl.driehoek.ui.projector.screens;

/** On which side of a screen another one lies, in one word for people. */
public enum Side {
    /** To the left of it. */
    LEFT,
    /** To the right of it. */
    RIGHT,
    /** Above it. */
    ABOVE,
    /** Below it. */
    BELOW;

    /** Where the other one lies from here; one that lies at a corner, or over this one, counts as beside it. */
    public static Side of(Area here, Area other) {
        boolean beside = other.x() >= here.x() + here.width() || other.x() + other.width() <= here.x();
        if (!beside && other.y() + other.height() <= here.y()) {
            return ABOVE;
        } else if (!beside && other.y() >= here.y() + here.height()) {
            return BELOW;
        }
        return other.x() + other.width() / 2 < here.x() + here.width() / 2 ? LEFT : RIGHT;
    }
}
