package nl.driehoek.ui.presenter.turn;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Turns;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says under the card whose turn it is and who follows; not there while nobody takes turns. */
public final class TurnStrip extends HBox {
    /** The strip as a whole, in the style sheet. */
    private static final String STRIP = "turn-strip";

    private final PresenterContext desk;
    private final Label whose = new Label();
    private final Label next = new Label();
    private final Button write;

    /**
     * The strip of this desk.
     *
     * @param writes leads to the answer of whose turn it is
     * @param closed is told when its menu went, to put the focus where the desk's keys work
     */
    public TurnStrip(PresenterContext desk, Runnable writes, Runnable closed) {
        this.desk = desk;
        this.write = Buttons.worded(Feather.EDIT_3, desk.text(PresenterText.TURN_WRITE), writes);
        getStyleClass().add(STRIP);
        whose.getStyleClass().add(Styles.HEADING);
        whose.setGraphic(new FontIcon(Feather.USER));
        next.getStyleClass().add(Styles.MUTED);
        write.getStyleClass().add(Styles.FLAT);
        write.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(whose, next, write, new TurnMenu(desk, closed));
        desk.model(model -> model.session().board()).subscribe(this::show);
    }

    private void show(Board board) {
        Turns turns = board.turns();
        Styles.there(this, turns.areTaken());
        String after = name(board, turns.next());
        whose.setText(
                turns.whose().isPresent()
                        ? desk.text(PresenterText.TURN_OF, name(board, turns.whose()))
                        : desk.text(PresenterText.TURN_FIRST, after));
        next.setText(turns.whose().isPresent() ? desk.text(PresenterText.TURN_THEN, after) : "");
        write.setDisable(turns.whose().isEmpty());
    }

    private static String name(Board board, Optional<String> who) {
        return who.flatMap(board::participant).map(Participant::name).orElse("");
    }
}
