package nl.driehoek.ui.notes;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.Typing;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.QuestionText;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.board.OwnQuestions;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * All that can be written at the current card: the group's own question where the card asks for one, the answers of the
 * group and of each participant, and the facilitator's note. Lives on the FX thread.
 */
public final class WritingPane extends ScrollPane {
    private static final int NOTE_ROWS = 3;
    private static final int QUESTION_ROWS = 2;

    private final SessionConnection controller;
    private final Texts texts;
    private final WritingField note;
    private final WritingField question;
    private final AnswersPane answers;
    private final Button more;
    private final Button keep;
    private final VBox questionPart = new VBox();
    private final VBox cardPart = new VBox();
    private final Label noCard;
    private final JoinBar join;
    private Consumer<String> sticking = _ -> {};
    private Consumer<String> keeping = _ -> {};

    /**
     * The writing of a session.
     *
     * @param alarms gives each field an alarm of its own, to know when the typing rests
     */
    public WritingPane(SessionConnection controller, Texts texts, Supplier<Typing.Alarm> alarms) {
        this.controller = controller;
        this.texts = texts;
        this.note = field(alarms, NOTE_ROWS, NotesText.NOTE, NotesText.NOTE_PROMPT);
        this.question = field(alarms, QUESTION_ROWS, NotesText.QUESTION, NotesText.QUESTION_PROMPT);
        this.answers = new AnswersPane(controller, texts, alarms, () -> localToScene(getLayoutBounds()));
        this.more = new Button(texts.get(NotesText.QUESTION_MORE), new FontIcon(Feather.PLUS));
        this.keep = new Button(texts.get(QuestionText.KEEP), new FontIcon(Feather.BOOKMARK));
        this.join = new JoinBar(controller, texts);
        this.noCard = new Label(texts.get(NotesText.NO_CARD));
        build();
        controller
                .sessionProperty()
                .subscribe(_ -> show(controller.sessionProperty().get()));
    }

    /** Passes on at once whatever is being typed; for leaving, closing, and before anything else happens. */
    public void flush() {
        note.flush();
        question.flush();
        answers.flush();
    }

    /** Lets the note on the current card be stuck on that card, by this. */
    public void stickWith(Consumer<String> sticks) {
        sticking = sticks;
    }

    /** Lets the group's own question be kept as a card, by this. */
    public void keepWith(Consumer<String> keeps) {
        keeping = keeps;
    }

    /** Puts the focus in the note on the current card. */
    public void focusNote() {
        setVvalue(0);
        note.requestFocus();
        note.end();
    }

    /** Puts the focus in the answer of whose turn it is. */
    public void focusAnswer() {
        answers.focusTurn();
    }

    /** Puts the focus where people join. */
    public void focusJoin() {
        layout(); // it may come into the window just now
        setVvalue(getVmax());
        join.focusName();
    }

    private void build() {
        questionPart.getStyleClass().add(NotesStyles.LABELLED);
        more.getStyleClass().add(Styles.FLAT);
        more.setOnAction(_ -> askMore());
        keep.getStyleClass().add(Styles.FLAT);
        keep.setOnAction(_ -> keeping.accept(question.getText().strip()));
        questionPart
                .getChildren()
                .addAll(
                        head(NotesText.QUESTION, Feather.EDIT_3, NotesText.QUESTION_HINT),
                        question,
                        new FlowPane(more, keep));
        HBox noteHead = head(NotesText.NOTE, Feather.LOCK, NotesText.NOTE_PRIVATE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        noteHead.getChildren()
                .addAll(gap, new StickButton(texts, note.textProperty(), words -> sticking.accept(words)));
        VBox notePart = new VBox(noteHead, note);
        notePart.getStyleClass().add(NotesStyles.LABELLED);
        cardPart.getStyleClass().add(NotesStyles.FIELDS);
        cardPart.getChildren().addAll(questionPart, notePart, heading(NotesText.ANSWERS), answers);
        noCard.setWrapText(true);
        noCard.getStyleClass().add(Styles.MUTED);
        VBox all = new VBox(noCard, cardPart, join);
        all.getStyleClass().add(NotesStyles.WRITING);
        setContent(all);
        setFitToWidth(true);
        vvalueProperty().subscribe(answers::makeThoseNear);
    }

    /** Lays a further card for a question of the group's own before the facilitator, and leads to its question. */
    private void askMore() {
        flush();
        Session session = controller.sessionProperty().get();
        session.current().ifPresent(own -> controller.perform(new Choose(OwnQuestions.next(session.board(), own))));
        question.requestFocus();
    }

    private void show(Session session) {
        Optional<CardRef> card = session.current();
        boolean own = card.flatMap(controller.library()::card)
                .filter(Card.OwnQuestion.class::isInstance)
                .isPresent();
        question.open(card.filter(_ -> own).map(TextAddress.Question::new));
        boolean worded = card.filter(
                        at -> !session.board().writing().question(at).isEmpty())
                .isPresent();
        Styles.there(more, worded);
        Styles.there(keep, worded);
        note.open(card.map(TextAddress.Note::new));
        answers.show(session);
        Styles.there(questionPart, own);
        Styles.there(cardPart, card.isPresent());
        Styles.there(noCard, card.isEmpty());
    }

    private WritingField field(Supplier<Typing.Alarm> alarms, int rows, NotesText name, NotesText prompt) {
        WritingField field = new WritingField(controller, alarms.get(), rows);
        field.setPromptText(texts.get(prompt));
        field.setAccessibleText(texts.get(name));
        return field;
    }

    private Label heading(NotesText name) {
        Label heading = new Label(texts.get(name));
        heading.getStyleClass().add(Styles.HEADING);
        return heading;
    }

    private HBox head(NotesText name, Feather picture, NotesText remark) {
        Label aside = new Label(texts.get(remark), new FontIcon(picture));
        aside.getStyleClass().add(Styles.MUTED);
        aside.setWrapText(true);
        aside.setMinHeight(USE_PREF_SIZE);
        Label heading = heading(name);
        heading.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(heading, aside);
        head.getStyleClass().add(NotesStyles.HEAD);
        return head;
    }
}
