package nl.driehoek.tool.definition;

import nl.driehoek.i18n.MessageKey;

/** What the facilitator reads while a group words a definition, and what the room and a report say of it. */
enum DefinitionText implements MessageKey {
    NAME,
    NAME_ALONE,
    ON_WALL,
    WORDINGS,
    OURS,
    KIT,
    NAMED,
    PROMPT,
    PROMPT_ALONE,
    KEEP,
    KEPT,
    VERSION,
    NOW,
    COMPARE,
    COMPARE_WITH,
    PUT_BACK,
    PUT_BACK_VERSION,
    CHANGES,
    LEGEND,
    SHOW_CHANGES;

    @Override
    public String bundle() {
        return "definition";
    }
}
