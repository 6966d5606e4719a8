package nl.driehoek.tool.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.deck.Card;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.ToolText;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
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

    /** Of a choice the texts of what was chosen. */
    @Override
    public Optional<String> words(FieldKey key, Board board, Texts texts) {
        return board.writing().value(key).orElse(null) instanceof FieldValue.Choice(Set<String> chosen)
                ? Optional.of(card.fields().stream()
                                .filter(one -> one.id().equals(key.field()))
                                .flatMap(one -> one.options().stream())
                                .filter(option -> chosen.contains(option.id()))
                                .map(Card.Form.Option::text)
                                .collect(Collectors.joining(", ")))
                        .filter(words -> !words.isEmpty())
                : Tool.super.words(key, board, texts);
    }
}
