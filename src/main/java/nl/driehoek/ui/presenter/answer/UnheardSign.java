package nl.driehoek.ui.presenter.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.session.Session;
import nl.driehoek.session.answer.Reminders;
import nl.driehoek.session.answer.Unheard;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.Participant;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

/** Says at the desk of whom nothing was noted for a while, one at a time, until that is put away; not there otherwise. */
final class UnheardSign extends HBox {
    private final PresenterContext desk;
    private final Button words;
    private Reminders reminders = Reminders.NONE;
    private Optional<String> who = Optional.empty();
    private boolean resting;

    /**
     * The sign of this desk.
     *
     * @param hears is given the participant's id where the facilitator wants to note something of theirs
     */
    UnheardSign(PresenterContext desk, Consumer<String> hears) {
        this.desk = desk;
        this.words = Buttons.worded(Feather.MESSAGE_CIRCLE, "", () -> who.ifPresent(hears));
        words.getStyleClass().add(Styles.FLAT);
        Button close = Buttons.pictured(Feather.X, desk.text(NotesText.UNHEARD_CLOSE), this::putAway);
        close.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add(AnswerStyles.UNHEARD);
        getChildren().addAll(words, close);
        desk.settled().subscribe(_ -> show());
        show();
    }

    /** Stays away for as long as something is being typed beside it. */
    void rest(boolean rests) {
        resting = rests;
        reveal();
    }

    private void putAway() {
        who.ifPresent(one -> reminders = reminders.without(one, talkedOver()));
        show();
    }

    private void show() {
        Session session = model().session();
        Board board = session.board();
        Set<String> fromStart =
                session.setup().participants().stream().map(Participant::id).collect(Collectors.toSet());
        List<String> unheard = Unheard.of(board, current(), fromStart);
        who = reminders.due(unheard, talkedOver());
        who.ifPresent(one -> {
            words.setText(desk.text(NotesText.UNHEARD, AnswerWords.name(board, one)));
            Buttons.explain(words, words.getText());
        });
        reveal();
    }

    private void reveal() {
        Styles.there(this, who.isPresent() && !resting);
    }

    private int talkedOver() {
        return Unheard.talkedOver(model().session().board(), current());
    }

    private Optional<CardRef> current() {
        return model().session().current();
    }

    private DeskModel model() {
        return desk.model().getValue();
    }
}
