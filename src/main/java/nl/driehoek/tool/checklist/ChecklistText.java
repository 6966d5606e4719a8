package nl.driehoek.tool.checklist;

import nl.driehoek.deck.Card.Checklist.When;
import nl.driehoek.i18n.MessageKey;

/** What stands around the items of a checklist at the desk. */
enum ChecklistText implements MessageKey {
    BEFORE,
    DURING,
    AFTER,
    SKILLS;

    static ChecklistText of(When when) {
        return switch (when) {
            case BEFORE -> BEFORE;
            case DURING -> DURING;
            case AFTER -> AFTER;
        };
    }

    @Override
    public String bundle() {
        return "checklist";
    }
}
