package nl.driehoek.ui.presenter.table;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.presenter.model.CardLine;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.model.TableModel;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import org.kordamp.ikonli.feather.Feather;

/** What lies on the table: the cards drawn, those left on the pile, and the way to those beside it. */
public final class TablePane extends VBox {
    private final PresenterContext desk;
    private final CardList laid;
    private final PileFolds folds;
    private final Label heading = new Label();
    private final VBox near = new VBox();
    private final Label done = new Label();
    private int mostNear = 3;

    /**
     * The table of this desk.
     *
     * @param bringIn opens the list of cards to bring in
     */
    public TablePane(PresenterContext desk, Runnable bringIn) {
        this.desk = desk;
        this.laid = new CardList(
                desk.texts(), PresenterText.LAID, PresenterText.LAID_EMPTY, ref -> desk.perform(new Choose(ref)));
        this.folds = new PileFolds(desk);
        laid.getStyleClass().add(DeskStyles.TABLE_LIST);
        getStyleClass().add(DeskStyles.COLUMN);
        build(bringIn);
        desk.settled(DeskModel::table).subscribe(this::show);
    }

    private void build(Runnable bringIn) {
        heading.setText(desk.text(PresenterText.LAID));
        heading.getStyleClass().add(Styles.HEADING);
        VBox.setVgrow(laid, Priority.ALWAYS);
        done.setText(desk.text(PresenterText.PILE_DONE_HINT));
        done.setWrapText(true);
        done.setMinHeight(USE_PREF_SIZE);
        done.getStyleClass().add(Styles.MUTED);
        near.getStyleClass().add(DeskStyles.COLUMN);
        Button more = Buttons.keyed(
                Buttons.worded(Feather.PLUS, desk.text(PresenterText.BRING_IN), bringIn), desk, DeskAction.BRING_IN);
        more.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(heading, laid, folds, done, near, more);
    }

    /** Says above the list what it is, or not where that is said beside it. */
    public void showHeading(boolean shown) {
        Styles.there(heading, shown);
    }

    /**
     * Shows as much below the list as there is room for.
     *
     * @param most how many cards that the current one leans on have a button
     * @param pile whether the pile can be unfolded
     */
    public void fit(int most, boolean pile) {
        mostNear = most;
        Styles.there(folds, pile);
        showNear(desk.model().getValue().table().leanedOn());
    }

    private void show(TableModel model) {
        Optional<CardRef> current = model.current();
        laid.show(model.laid(), current);
        Styles.there(done, model.left() == 0);
        showNear(model.leanedOn());
    }

    private void showNear(List<CardLine> lines) {
        near.getChildren()
                .setAll(lines.stream().limit(mostNear).map(this::button).toList());
        Styles.there(near, !near.getChildren().isEmpty());
    }

    private Button button(CardLine line) {
        Button button = Buttons.worded(Feather.BOOK_OPEN, line.words(), () -> desk.perform(new Choose(line.ref())));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll(Styles.CHIP, Styles.accent(line.accent()));
        Tip.of(button).say(line.words());
        return button;
    }
}
