package nl.driehoek.ui.presenter.tool;

import java.util.Map;
import nl.driehoek.i18n.help.HelpTopic;

/** What the ways of working are about, by their words. */
final class ToolTopics {
    private static final Map<String, HelpTopic> TOPICS = Map.ofEntries(
            Map.entry("form", HelpTopic.SHEET),
            Map.entry("checklist", HelpTopic.SHEET),
            Map.entry("compare", HelpTopic.COMPARE),
            Map.entry("definition", HelpTopic.DEFINITION),
            Map.entry("actions", HelpTopic.ACTIONS),
            Map.entry("earlier", HelpTopic.NEXT_TIME),
            Map.entry("closing", HelpTopic.CLOSING),
            Map.entry("triangle", HelpTopic.TRIANGLE),
            Map.entry("roles", HelpTopic.ROLES),
            Map.entry("link", HelpTopic.LINK),
            Map.entry("circle", HelpTopic.CIRCLE),
            Map.entry("vision", HelpTopic.VISION));

    private ToolTopics() {}

    /** What one of them is about; the talk itself where it has no section of its own. */
    static HelpTopic of(String way) {
        return TOPICS.getOrDefault(way, HelpTopic.PRESENTER);
    }
}
