package nl.driehoek.tool.form;

import java.util.List;
import nl.driehoek.deck.Card;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.ToolText;
import nl.driehoek.tool.Tool;

/** A form: each of its fields is asked for. */
public record FormTool(Card.Form card) implements Tool {
    @Override
    public String way() {
        return "form";
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
        return card.fields().stream().map(Card.Form.Field::id).toList();
    }
}
