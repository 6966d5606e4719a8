package nl.driehoek.ui.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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

/**
 * The answers to the current card: one field for the group and one for each participant. Those of the first are there at once, those
 * of others when they come near to what is seen or to the focus. Lives on the FX thread.
 */
final class AnswersPane extends VBox {
    private static final int GROUP_ROWS = 3;
    private static final int PERSON_ROWS = 2;

    /** As many as are seen at once and a few more, so that Tab finds the next one. */
    private static final int NEAR = 6;

    private final SessionConnection controller;
    private final Texts texts;
    private final Supplier<Typing.Alarm> alarms;
    private final Supplier<Bounds> seen;
    private final Map<String, AnswerBox> answers = new LinkedHashMap<>();
    private Optional<String> turn = Optional.empty();

    /**
     * The answers in this session.
     *
     * @param seen the part of the window in which they can be seen
     */
    AnswersPane(SessionConnection controller, Texts texts, Supplier<Typing.Alarm> alarms, Supplier<Bounds> seen) {
        this.controller = controller;
        this.texts = texts;
        this.alarms = alarms;
        this.seen = seen;
        getStyleClass().add(NotesStyles.FIELDS);
        answers.put(
                FieldKey.GROUP,
                answer(FieldKey.GROUP, texts.get(NotesText.GROUP), texts.get(NotesText.GROUP_PROMPT), GROUP_ROWS));
    }

    void show(Session session) {
        List<Participant> people = session.board().participants();
        List<String> wanted = new ArrayList<>(List.of(FieldKey.GROUP));
        people.forEach(who -> wanted.add(who.id()));
        answers.keySet().retainAll(wanted);
        people.forEach(who -> answers.computeIfAbsent(who.id(), _ -> answer(who)));
        List<Node> nodes = List.copyOf(answers.values());
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
        Optional<CardRef> card = session.current();
        mark(session.board(), card);
        answers.forEach((by, answer) -> answer.open(card.map(at -> new TextAddress.Answer(FieldKey.answer(at, by)))));
        make(0, NEAR);
    }

    /** Puts the focus in the field of whose turn it is, if it is anybody's. */
    void focusTurn() {
        turn.map(answers::get).map(AnswerBox::field).ifPresent(field -> {
            field.requestFocus();
            field.end();
        });
    }

    /** Makes the fields that can be seen, or would be if one scrolled on by as much as is seen. */
    void makeThoseNear() {
        Bounds part = seen.get();
        double more = part.getHeight();
        List.copyOf(answers.values()).stream()
                .filter(answer -> isBetween(part.getMinY() - more, answer, part.getMaxY() + more))
                .forEach(AnswerBox::field);
    }

    private static boolean isBetween(double from, AnswerBox answer, double to) {
        Bounds there = answer.localToScene(answer.getLayoutBounds());
        return there.getHeight() > 0 && there.getMaxY() > from && there.getMinY() < to;
    }

    private void makeRound(String by) {
        int at = List.copyOf(answers.keySet()).indexOf(by);
        make(Math.max(0, at - NEAR), at + NEAR);
    }

    private void make(int from, int to) {
        List<AnswerBox> all = List.copyOf(answers.values());
        all.subList(from, Math.min(to, all.size())).forEach(AnswerBox::field);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<AnswerBox> all = List.copyOf(answers.values());
        if (all.size() > NEAR) {
            double usual = all.get(1).field().getHeight();
            all.subList(NEAR, all.size()).forEach(answer -> answer.keepRoom(usual));
            makeThoseNear();
        }
    }

    /** On a card that was dealt to somebody it is theirs, whoever's turn it is by now. */
    private void mark(Board board, Optional<CardRef> card) {
        Turns turns = board.turns();
        turn = card.map(turns.dealt()::get).or(turns::whose).filter(_ -> turns.areTaken());
        answers.forEach((by, answer) -> answer.mark(turn.filter(by::equals).isPresent()));
    }

    void flush() {
        List.copyOf(answers.values()).forEach(AnswerBox::flush);
    }

    private AnswerBox answer(Participant who) {
        return answer(who.id(), who.name(), texts.get(NotesText.PERSON_PROMPT, who.name()), PERSON_ROWS);
    }

    private AnswerBox answer(String by, String name, String prompt, int rows) {
        return new AnswerBox(name, () -> {
            WritingField field = new WritingField(controller, alarms.get(), rows);
            field.setPromptText(prompt);
            field.setAccessibleText(name + ": " + prompt);
            field.focusedProperty().subscribe((Boolean focused) -> {
                if (focused) {
                    makeRound(by);
                }
            });
            return field;
        });
    }
}
