package nl.driehoek.store.deckdraft;

import java.util.List;
import java.util.stream.StreamSupport;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.deck.draft.Tree.Members;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Trees as JSON texts and back. Safe for use from any thread. */
public final class TreeJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TreeJson() {}

    /**
     * The tree of a text.
     *
     * @throws tools.jackson.core.JacksonException where it is no JSON
     */
    public static Tree read(String json) {
        return tree(JSON.readTree(json));
    }

    /** The text of a tree, in lines, with a line end at its end. */
    public static String write(Tree tree) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node(tree)) + '\n';
    }

    private static Tree tree(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                Members members = Members.NONE;
                for (var member : object.properties()) {
                    members = members.with(member.getKey(), tree(member.getValue()));
                }
                yield members;
            }
            case ArrayNode list -> new Items(items(list));
            default -> leaf(node);
        };
    }

    private static List<Tree> items(ArrayNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(TreeJson::tree)
                .toList();
    }

    private static Tree leaf(JsonNode node) {
        if (node.isString()) {
            return new Tree.Text(node.stringValue());
        }
        if (node.isBoolean()) {
            return new Tree.Flag(node.booleanValue());
        }
        return node.isInt() ? new Tree.Whole(node.intValue()) : new Tree.Other(node.toString());
    }

    private static JsonNode node(Tree tree) {
        return switch (tree) {
            case Tree.Text(String value) -> NODES.stringNode(value);
            case Tree.Whole(int value) -> NODES.numberNode(value);
            case Tree.Flag(boolean value) -> NODES.booleanNode(value);
            case Tree.Other(String json) -> JSON.readTree(json);
            case Items(var all) -> {
                ArrayNode list = NODES.arrayNode();
                all.forEach(item -> list.add(node(item)));
                yield list;
            }
            case Members(var all) -> {
                ObjectNode object = NODES.objectNode();
                all.forEach((key, value) -> object.set(key, node(value)));
                yield object;
            }
        };
    }
}
