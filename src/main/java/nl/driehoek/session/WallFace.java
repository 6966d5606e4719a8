package nl.driehoek.session;

import java.util.Map;
import java.util.Set;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.FieldEntry;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.session.board.FieldValue;

/** A card with values in its fields, to be shown or told; it holds those values and no others. */
public final class WallFace {
    private WallFace() {}

    /**
     * Fills values in on a card.
     *
     * @param content with all its fields empty
     * @param values by the ids of the fields; those of fields that the card does not have are passed over
     */
    public static CardContent filled(CardContent content, Map<String, FieldValue> values) {
        return values.isEmpty()
                ? content
                : new CardContent(
                        content.id(),
                        content.kind(),
                        content.title(),
                        content.sketch(),
                        content.parts().stream()
                                .map(part -> filled(part, values))
                                .toList());
    }

    private static Part filled(Part part, Map<String, FieldValue> values) {
        return switch (part) {
            case Part.Tick tick
            when values.get(tick.id()) instanceof FieldValue.Tick ->
                new Part.Tick(tick.phase(), tick.id(), tick.text(), true);
            case Part.Field field
            when values.containsKey(field.field().id()) ->
                new Part.Field(field.field(), entry(values.get(field.field().id())));
            default -> part;
        };
    }

    private static FieldEntry entry(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> new FieldEntry(RichText.plain(text), Set.of());
            case FieldValue.Choice(var options) -> new FieldEntry(RichText.EMPTY, options);
            case FieldValue.Tick _, FieldValue.Number _, FieldValue.Place _ -> FieldEntry.NONE;
        };
    }
}
