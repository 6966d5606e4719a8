package nl.driehoek.ui.presenter.tool;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.driehoek.control.Typing;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.ui.presenter.model.PresenterContext;

/** Reads and writes the values of one card and one person in the session of the desk. Lives on the FX thread. */
final class SheetHost implements ToolHost {
    private final PresenterContext desk;
    private final CardRef card;
    private final Consumer<List<String>> helper;
    private final Typing typing;
    private String by;
    private String typedIn = "";

    /**
     * For a card.
     *
     * @param by a participant's id, or {@link FieldKey#GROUP}
     * @param helper shows the cards that help
     */
    SheetHost(PresenterContext desk, CardRef card, String by, Typing.Alarm alarm, Consumer<List<String>> helper) {
        this.desk = desk;
        this.card = card;
        this.by = by;
        this.helper = helper;
        this.typing = desk.typing(alarm, text -> desk.perform(WriteField.text(key(typedIn), text)));
    }

    CardRef card() {
        return card;
    }

    String by() {
        return by;
    }

    /** Is about the values of somebody else from now on. */
    void turnTo(String whose) {
        flush();
        by = whose;
    }

    @Override
    public Map<String, FieldValue> values() {
        return desk.model().getValue().session().board().writing().filled(card, by);
    }

    @Override
    public void write(String field, Optional<FieldValue> value) {
        flush();
        desk.perform(new WriteField(key(field), value));
    }

    @Override
    public void type(String field, String text) {
        if (!field.equals(typedIn)) {
            flush();
        }
        typedIn = field;
        typing.typed(text);
    }

    @Override
    public boolean waits(String field) {
        return typing.waits() && field.equals(typedIn);
    }

    @Override
    public void flush() {
        typing.flush();
    }

    @Override
    public void help(List<String> cards) {
        helper.accept(cards);
    }

    private FieldKey key(String field) {
        return new FieldKey(card, field, by);
    }
}
