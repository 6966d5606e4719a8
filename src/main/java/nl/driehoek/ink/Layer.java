package nl.driehoek.ink;

/** Who sees what is written on a card. */
public enum Layer {
    /** The room does. */
    WALL,
    /** The facilitator alone does, at the desk. */
    DESK
}
