package nl.driehoek.tool.registry;

import java.util.Optional;
import java.util.function.BiFunction;
import nl.driehoek.deck.Card;
import nl.driehoek.i18n.Texts;
import nl.driehoek.tool.Tool;
import nl.driehoek.tool.checklist.ChecklistPane;
import nl.driehoek.tool.checklist.ChecklistTool;
import nl.driehoek.tool.form.FormPane;
import nl.driehoek.tool.form.FormTool;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;

/** The tools of the program: a line for each kind of card that one stands for. */
public final class Tools {
    private Tools() {}

    /**
     * What is there for one card.
     *
     * @param rules what it asks for
     * @param pane makes the pane that it is filled in on
     */
    public record Entry(Tool rules, BiFunction<ToolHost, Texts, ToolPane> pane) {}

    /** The tool for a card; empty where the card is only read. */
    public static Optional<Entry> of(Card card) {
        return switch (card) {
            case Card.Form form -> entry(new FormTool(form), (host, texts) -> new FormPane(form, host, texts));
            case Card.Checklist list ->
                entry(new ChecklistTool(list), (host, texts) -> new ChecklistPane(list, host, texts));
            default -> Optional.empty();
        };
    }

    private static Optional<Entry> entry(Tool rules, BiFunction<ToolHost, Texts, ToolPane> pane) {
        return Optional.of(new Entry(rules, pane));
    }
}
