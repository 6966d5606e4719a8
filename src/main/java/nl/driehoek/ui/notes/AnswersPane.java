package nl.driehoek.ui.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.Typing;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Turns;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The answers to the current card: one field for the group and one for each participant. */
final class AnswersPane extends VBox {
    private static final int GROUP_ROWS = 3;
    private static final int PERSON_ROWS = 2;

    private final SessionConnection controller;
    private final Texts texts;
    private final Supplier<Typing.Alarm> alarms;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private Optional<String> turn = Optional.empty();

    AnswersPane(SessionConnection controller, Texts texts, Supplier<Typing.Alarm> alarms) {
        this.controller = controller;
        this.texts = texts;
        this.alarms = alarms;
        getStyleClass().add(NotesStyles.FIELDS);
        answers.put(FieldKey.GROUP, answer(texts.get(NotesText.GROUP), texts.get(NotesText.GROUP_PROMPT), GROUP_ROWS));
    }

    void show(Session session) {
        List<Participant> people = session.board().participants();
        List<String> wanted = new ArrayList<>(List.of(FieldKey.GROUP));
        people.forEach(who -> wanted.add(who.id()));
        answers.keySet().retainAll(wanted);
        people.forEach(who -> answers.computeIfAbsent(who.id(), _ -> answer(who)));
        List<Node> nodes =
                answers.values().stream().map(answer -> (Node) answer.box).toList();
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
        Optional<CardRef> card = session.current();
        mark(session.board(), card);
        answers.forEach(
                (by, answer) -> answer.field.open(card.map(at -> new TextAddress.Answer(FieldKey.answer(at, by)))));
    }

    /** Puts the focus in the field of whose turn it is, if it is anybody's. */
    void focusTurn() {
        turn.map(answers::get).ifPresent(answer -> {
            answer.field.requestFocus();
            answer.field.end();
        });
    }

    /** On a card that was dealt to somebody it is theirs, whoever's turn it is by now. */
    private void mark(Board board, Optional<CardRef> card) {
        Turns turns = board.turns();
        turn = card.map(turns.dealt()::get).or(turns::whose).filter(_ -> turns.areTaken());
        answers.forEach((by, answer) -> {
            boolean theirs = turn.filter(by::equals).isPresent();
            answer.label.setGraphic(theirs ? new FontIcon(Feather.CHEVRON_RIGHT) : null);
            answer.box.getStyleClass().remove(NotesStyles.TURN);
            if (theirs) {
                answer.box.getStyleClass().add(NotesStyles.TURN);
            }
        });
    }

    void flush() {
        List.copyOf(answers.values()).forEach(answer -> answer.field.flush());
    }

    private Answer answer(Participant who) {
        return answer(who.name(), texts.get(NotesText.PERSON_PROMPT, who.name()), PERSON_ROWS);
    }

    private Answer answer(String name, String prompt, int rows) {
        Label label = new Label(name);
        label.getStyleClass().add(Styles.CAPTION);
        WritingField field = new WritingField(controller, alarms.get(), rows);
        field.setPromptText(prompt);
        field.setAccessibleText(name + ": " + prompt);
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add(NotesStyles.LABELLED);
        return new Answer(box, label, field);
    }

    private record Answer(VBox box, Label label, WritingField field) {}
}
