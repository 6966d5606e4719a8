package nl.driehoek.ui.library.alone;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.alone.DatedAnswer;
import nl.driehoek.session.alone.OwnField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;

/** One's own answer to a card with the day on which it was written, a way to answer anew, and below it the answers from before. */
final class AnswerPart extends VBox {
    private static final int ROWS = 4;

    private final Reader reader;
    private final CardRef ref;
    private final OwnText field;
    private final Label day = Parts.whole("", Styles.MUTED);
    private final Button again;
    private final VBox before = new VBox();
    private FieldKey key;

    AnswerPart(Reader reader, CardRef ref) {
        this.reader = reader;
        this.ref = ref;
        field = new OwnText(reader, ROWS, text -> reader.perform(WriteField.text(key, text)));
        field.label(reader.text(AloneText.MY_ANSWER_PROMPT), reader.text(AloneText.MY_ANSWER));
        again = Parts.button(reader.text(AloneText.AGAIN), this::startAgain);
        again.setAccessibleHelp(reader.text(AloneText.AGAIN_HOW));
        before.getStyleClass().add("answers-before");
        key = answers().isEmpty() ? OwnField.answer(ref) : answers().getLast().key();
        FlowPane dated = new FlowPane(day, again);
        dated.getStyleClass().add("own-day");
        getStyleClass().add("part");
        getChildren().setAll(Parts.label(reader.text(AloneText.MY_ANSWER), Styles.HEADING), field, dated, before);
    }

    void refresh() {
        List<DatedAnswer> all = answers();
        List<DatedAnswer> here =
                all.stream().filter(one -> one.key().equals(key)).toList();
        field.follow(here.isEmpty() ? "" : here.getFirst().text());
        day.setText(
                here.isEmpty()
                        ? ""
                        : reader.text(
                                AloneText.WRITTEN_ON, reader.day(here.getFirst().day())));
        boolean older = !here.isEmpty() && here.getFirst().day().isBefore(reader.today());
        Styles.there(again, older);
        before.getChildren()
                .setAll(all.reversed().stream()
                        .filter(one -> !one.key().equals(key))
                        .map(this::earlier)
                        .toList());
    }

    void flush() {
        field.flush();
    }

    void focus() {
        field.requestFocus();
    }

    private void startAgain() {
        field.flush();
        key = OwnField.again(ref, reader.today());
        refresh();
        field.requestFocus();
    }

    private Node earlier(DatedAnswer answer) {
        Label text = Directions.follow(Parts.whole(answer.text()));
        VBox box = new VBox(Parts.whole(reader.text(AloneText.BEFORE, reader.day(answer.day())), Styles.CAPTION), text);
        box.getStyleClass().add("answer-before");
        box.setFocusTraversable(true);
        box.setAccessibleText(reader.text(AloneText.BEFORE, reader.day(answer.day())) + ": " + answer.text());
        return box;
    }

    private List<DatedAnswer> answers() {
        return reader.own().answers(ref, reader.clock().getZone());
    }
}
