package nl.driehoek.store.event;

import nl.driehoek.session.group.Group;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A group by its id, and with its name where it has one. */
final class GroupJson {
    private static final String ID = "group";
    private static final String NAME = "name";

    private GroupJson() {}

    static ObjectNode write(Group group) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put(ID, group.id());
        return group.name().isEmpty() ? json : json.put(NAME, group.name());
    }

    static Group read(JsonNode json) {
        String name = json.optional(NAME).map(JsonNode::stringValue).orElse("");
        return new Group(EventReader.string(json, ID), name);
    }
}
