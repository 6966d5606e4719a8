package nl.driehoek.ui.topic;

import java.util.Optional;
import javafx.scene.Node;
import nl.driehoek.i18n.help.HelpTopic;

/** Says of places in a window what they are about. A node is about what it says, or else what is around it does. */
public final class HelpTopics {
    private static final String KEY = "driehoek.topic";

    private HelpTopics() {}

    /** Lets a node, and all in it that says nothing else, be about this. */
    public static <N extends Node> N about(N node, HelpTopic topic) {
        node.getProperties().put(KEY, topic);
        return node;
    }

    /** What a node is about; empty where neither it nor anything around it says so. */
    public static Optional<HelpTopic> of(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().get(KEY) instanceof HelpTopic topic) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }
}
