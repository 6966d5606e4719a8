package nl.driehoek.tool.role;

import nl.driehoek.i18n.MessageKey;

/** What stands around a text in which roles are marked. */
enum RoleText implements MessageKey {
    NAME,
    HOW,
    ROLE,
    REMOVE,
    TEXT,
    MARKED_AS,
    ELSEWHERE;

    @Override
    public String bundle() {
        return "role";
    }
}
