package nl.driehoek.ui.presenter.answer;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.session.SessionCommand.AddToAnswer;
import nl.driehoek.session.answer.AnswerLine;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.KeyNames;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.text.OneLineField;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.topic.HelpTopics;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The answer line along the bottom of the desk: the first letters of a name, Tab, the answer, Enter. What is typed there belongs
 * to the card that lay before the facilitator at the first letter, as a clicker may turn to the next one meanwhile.
 */
public final class AnswerBar extends HBox {
    private static final String PLACE = "line";

    private final PresenterContext desk;
    private final AnswerWords words;
    private final TextField field = new OneLineField();
    private final Button who = new Button("", new FontIcon(Feather.X));
    private final Label status = Directions.follow(new Label());
    private final UnheardSign unheard;
    private AnswerLine line = AnswerLine.GROUP;
    private Optional<CardRef> begunAt = Optional.empty();
    private Optional<Noted> noted = Optional.empty();

    /** An answer that was noted: where, how the field read then, and what to say of it. */
    private record Noted(FieldKey key, String text, String words) {}

    /** The line of this desk. */
    public AnswerBar(PresenterContext desk) {
        this.desk = desk;
        this.words = new AnswerWords(desk.texts());
        this.unheard = new UnheardSign(desk, this::hear);
        build();
        restore();
        field.textProperty().subscribe(_ -> typed());
        desk.model().subscribe(_ -> follow());
        follow();
    }

    /** Puts the focus in the line. */
    public void focus() {
        field.requestFocus();
        field.end();
    }

    private void build() {
        HelpTopics.about(this, HelpTopic.ANSWER_LINE);
        getStyleClass().add(AnswerStyles.LINE);
        Label key = new Label();
        key.getStyleClass().add(Styles.KEY);
        key.setMinWidth(USE_PREF_SIZE);
        KeyNames names = new KeyNames(desk.texts());
        desk.keys().subscribe(keys -> {
            List<String> faces = names.of(keys.strokes(DeskAction.ANSWER_LINE));
            key.setText(faces.isEmpty() ? "" : faces.getFirst());
            Styles.there(key, !faces.isEmpty());
        });
        who.getStyleClass().add(AnswerStyles.WHO);
        who.setFocusTraversable(false); // by the keys Backspace does the same
        who.setOnAction(_ -> unname());
        field.setAccessibleText(desk.text(NotesText.LINE_NAME));
        field.setOnAction(_ -> note());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        status.getStyleClass().addAll(Styles.MUTED, AnswerStyles.STATUS);
        status.setTextOverrun(OverrunStyle.ELLIPSIS);
        status.textProperty().subscribe(field::setAccessibleHelp); // not bound, as a hint may take its place
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(key, who, field, status, unheard);
    }

    private void pressed(KeyEvent key) {
        boolean empty = field.getText().isBlank() && line.who().isEmpty();
        if (key.getCode() == KeyCode.TAB && !key.isShiftDown() && !key.isShortcutDown() && !empty) {
            complete();
            key.consume();
        } else if (key.getCode() == KeyCode.BACK_SPACE
                && atStart()
                && line.who().isPresent()) {
            unname();
            key.consume();
        }
    }

    private boolean atStart() {
        return field.getCaretPosition() == 0 && field.getSelection().getLength() == 0;
    }

    private void complete() {
        boolean names = line.who().isEmpty();
        Optional<AnswerLine> next = line.completed(board().participants(), field.getText());
        next.ifPresent(this::name);
        if (next.isEmpty()) {
            say(words.nobody(board(), field.getText()), false);
        } else if (names) {
            field.setText("");
        }
    }

    /** Back to the group's answer; the letters return where nothing else was typed yet. */
    private void unname() {
        String letters = line.letters();
        name(AnswerLine.GROUP);
        if (field.getText().isEmpty()) {
            field.setText(letters);
        }
        focus();
    }

    private void hear(String one) {
        board().participant(one).ifPresent(participant -> name(AnswerLine.of(participant)));
        focus();
    }

    private void name(AnswerLine next) {
        line = next;
        typed();
    }

    private void note() {
        String text = field.getText().strip();
        Optional<CardRef> card = card();
        if (!text.isEmpty() && card.isPresent()) {
            FieldKey key = line.key(card.get());
            desk.flush(); // what is being typed elsewhere may be the very answer that this one comes below
            String before = board().writing().text(key);
            desk.perform(new AddToAnswer(key, text));
            String after = board().writing().text(key);
            noted = Optional.of(new Noted(key, after, words.noted(board(), line, before, after)));
            line = AnswerLine.GROUP;
            field.setText("");
            typed();
        }
    }

    private void typed() {
        boolean empty = field.getText().isEmpty() && line.who().isEmpty();
        begunAt = empty ? Optional.empty() : begunAt.or(() -> model().session().current());
        desk.keepDraft(
                PLACE,
                begunAt.map(card -> new LineDraft(line.who().orElse(FieldKey.GROUP), card, field.getText()).kept())
                        .orElse(""));
        show();
    }

    /** What stood here when the program ended, or the session was left, stands here again. */
    private void restore() {
        LineDraft.read(desk.draft(PLACE)).ifPresent(draft -> {
            begunAt = Optional.of(draft.card());
            line = board().participant(draft.who()).map(AnswerLine::of).orElse(AnswerLine.GROUP);
            field.setText(draft.text());
        });
    }

    private void follow() {
        noted = noted.filter(it -> board().writing().text(it.key).equals(it.text)
                && model().session().current().equals(Optional.of(it.key.card())));
        if (line.who().filter(one -> board().participant(one).isEmpty()).isPresent()) {
            name(AnswerLine.GROUP);
        }
        show();
    }

    private void show() {
        field.setDisable(card().isEmpty());
        field.setPromptText(words.prompt(board(), line, card().isPresent()));
        String name = line.who().map(one -> AnswerWords.name(board(), one)).orElse("");
        who.setText(name);
        Buttons.explain(who, desk.text(NotesText.LINE_UNNAME, name));
        Styles.there(who, line.who().isPresent());
        unheard.rest(begunAt.isPresent());
        boolean elsewhere =
                begunAt.isPresent() && !begunAt.equals(model().session().current());
        if (elsewhere) {
            say(desk.text(NotesText.LINE_OTHER_CARD), false);
        } else if (begunAt.isPresent()) {
            say(words.completion(board(), line, field.getText()), false);
        } else {
            say(noted.map(Noted::words).orElse(""), noted.isPresent());
        }
    }

    private void say(String text, boolean done) {
        status.setText(text);
        status.setGraphic(done ? new FontIcon(Feather.CHECK) : null);
        Styles.there(status, !text.isEmpty());
    }

    private Optional<CardRef> card() {
        return begunAt.or(() -> model().session().current());
    }

    private Board board() {
        return model().session().board();
    }

    private DeskModel model() {
        return desk.model().getValue();
    }
}
