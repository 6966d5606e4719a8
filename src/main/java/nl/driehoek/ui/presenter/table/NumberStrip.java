package nl.driehoek.ui.presenter.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.FlowPane;
import nl.driehoek.control.Typing;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardNumber;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.topic.HelpTopics;

/** The numbers in the text of the card that a group may change, over the card; not there for cards without any. */
public final class NumberStrip extends FlowPane {
    private final PresenterContext desk;
    private final Supplier<Typing.Alarm> alarms;
    private final Runnable focusCard;
    private Optional<CardRef> shown = Optional.empty();
    private List<NumberField> fields = List.of();

    /**
     * The strip of this desk.
     *
     * @param alarms time what is typed
     * @param focusCard puts the focus on the card, where every key of the desk works
     */
    public NumberStrip(PresenterContext desk, Supplier<Typing.Alarm> alarms, Runnable focusCard) {
        this.desk = desk;
        this.alarms = alarms;
        this.focusCard = focusCard;
        HelpTopics.about(this, HelpTopic.NUMBER);
        getStyleClass().add(DeskStyles.NUMBERS);
        desk.model().subscribe(this::show);
    }

    /** Passes on at once what is being typed. */
    public void flush() {
        fields.forEach(NumberField::flush);
    }

    /** Leads to the first number where that is what this action asks for; says whether it was. */
    public boolean perform(DeskAction action) {
        boolean here = action == DeskAction.FILL_IN && !fields.isEmpty();
        if (here) {
            fields.getFirst().focus();
        }
        return here;
    }

    /** Wide enough for all numbers in one row, and no wider. */
    @Override
    protected double computePrefWidth(double height) {
        double wide = fields.stream().mapToDouble(field -> field.prefWidth(-1)).sum();
        double gaps = getHgap() * Math.max(0, fields.size() - 1);
        return snapSizeX(wide + gaps + snappedLeftInset() + snappedRightInset());
    }

    private void show(DeskModel model) {
        Optional<CardRef> now = model.session().current();
        List<CardNumber> numbers = model.card()
                .map(Card::face)
                .map(face -> face.activity().numbers())
                .orElse(List.of());
        if (!now.equals(shown)) {
            shown = now;
            fields = numbers.stream()
                    .map(number -> field(now.orElseThrow(), number))
                    .toList();
            getChildren().setAll(fields);
            Styles.there(this, !fields.isEmpty());
        }
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).show(numbers.get(i).value());
        }
    }

    private NumberField field(CardRef card, CardNumber number) {
        return new NumberField(
                number,
                desk,
                alarms.get(),
                focusCard,
                chosen -> desk.perform(new WriteField(
                        FieldKey.number(card, number.id()), Optional.of(new FieldValue.Number(chosen)))));
    }
}
