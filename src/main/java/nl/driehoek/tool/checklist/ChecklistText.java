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
            case BEFORE -> ChecklistText.BEFORE;
            case DURING -> ChecklistText.DURING;
            case AFTER -> ChecklistText.AFTER;
        };
    }

    @Override
    public String bundle() {
        return "checklist";
    }
}
