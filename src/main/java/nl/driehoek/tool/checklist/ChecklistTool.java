package nl.driehoek.tool.checklist;

import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.deck.Card.Checklist;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.ToolText;
import nl.driehoek.tool.Tool;

/** A checklist: each of its items is to be ticked off. */
public record ChecklistTool(Checklist card) implements Tool {
    @Override
    public String way() {
        return "checklist";
    }

    @Override
    public MessageKey name() {
        return ToolText.FILL_IN;
    }

    @Override
    public boolean isSheet() {
        return true;
    }

    @Override
    public List<String> fields() {
        return card.phases().stream().flatMap(phase -> ids(phase).stream()).toList();
    }

    /** The ids of the items of one phase. */
    static List<String> ids(Checklist.Phase phase) {
        return phase.items().stream().map(Checklist.Item::id).toList();
    }

    /** The phases that stand under one heading together: those with the same {@code when}, none empty. */
    Stream<List<Checklist.Phase>> stretches() {
        return card.phases().stream()
                .map(Checklist.Phase::when)
                .distinct()
                .map(when -> card.phases().stream()
                        .filter(phase -> phase.when().equals(when))
                        .toList());
    }
}
