package nl.driehoek.tool.form;

import java.util.List;
import nl.driehoek.deck.Card;
import nl.driehoek.tool.Tool;

/** A form: each of its fields is asked for. */
public record FormTool(Card.Form card) implements Tool {
    @Override
    public List<String> fields() {
        return card.fields().stream().map(Card.Form.Field::id).toList();
    }
}
