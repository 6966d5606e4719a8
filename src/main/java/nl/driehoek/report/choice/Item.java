package nl.driehoek.report.choice;

import java.util.Locale;

/** A sort of thing that a document has in it or leaves out. */
public enum Item {
    /** What stands on the cards, those without an answer among them. */
    CARDS,
    /** What people answered, and what the group made of it. */
    ANSWERS,
    /** The group's vision, with the work that led to it. */
    VISION,
    /** Forms and checklists that were filled in. */
    FORMS,
    /** Action points and points of growth. */
    ACTION_POINTS,
    /** The facilitator's own notes. */
    NOTES,
    /** What was drawn and written on cards for all to see. */
    INK,
    /** What the facilitator drew and wrote on cards for nobody else. */
    PRIVATE_INK,
    /** How long cards and their phases took. */
    TIMES,
    /** The decks and the works that they name. */
    SOURCES;

    /** The word for it in settings and on the command line; it never changes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
