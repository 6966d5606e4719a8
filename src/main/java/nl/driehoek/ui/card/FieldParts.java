package nl.driehoek.ui.card;

import static nl.driehoek.ui.card.markdown.MarkdownNodes.styled;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.Card.Form.Field;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.DateWords;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.card.markdown.MarkdownNodes;

/** The entries of a form on a card, empty or filled in. */
final class FieldParts {
    private final MarkdownNodes markdown;
    private final DateWords dates;

    FieldParts(MarkdownNodes markdown, Texts texts) {
        this.markdown = markdown;
        this.dates = new DateWords(texts.language().locale());
    }

    Region field(Part.Field part) {
        VBox column = new VBox(styled(CardParts.words(part.field().label()), CardStyles.PART_TITLE));
        column.getChildren()
                .addAll(
                        part.entry().text().isEmpty()
                                ? open(part.field(), part.entry().options())
                                : List.of(filled(part)));
        return styled(column, CardStyles.PART);
    }

    private List<Region> open(Field field, Set<String> chosen) {
        List<Region> lines = new ArrayList<>();
        if (!field.hint().isEmpty() && chosen.isEmpty()) {
            lines.add(styled(CardParts.words(field.hint()), CardStyles.HINT));
        }
        field.options()
                .forEach(option ->
                        lines.add(CardParts.tick(CardParts.words(option.text()), chosen.contains(option.id()))));
        if (field.options().isEmpty()) {
            lines.add(styled(new Region(), CardStyles.FIELD));
        }
        return lines;
    }

    private Region filled(Part.Field part) {
        return styled(
                new VBox(markdown.column(readable(part.field(), part.entry().text()))), CardStyles.FILLED);
    }

    private RichText readable(Field field, RichText text) {
        return switch (field.type()) {
            case DATE -> RichText.plain(dates.shownDate(text.words()));
            case TIME -> RichText.plain(dates.shownTime(text.words()));
            case LINE, TEXT, CHOICE -> text;
        };
    }
}
