package nl.driehoek.control.decks;

/** How a deck is added. */
public enum How {
    /** As it is; one of the user's own that has its id makes room, and is kept as a copy that no program reads. */
    IN_PLACE,
    /** Under an id and a title of its own. */
    BESIDE
}
