package nl.driehoek.ui.presenter.table;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.TriangleMark;
import org.kordamp.ikonli.feather.Feather;

/** The middle of the table while no card lies there: the pile face down, waiting for the first draw. */
final class PileView extends VBox {
    private static final int BACKS = 3;

    private final PresenterContext desk;
    private final Button draw;
    private final Label hint = new Label();

    PileView(PresenterContext desk) {
        this.desk = desk;
        this.draw = Buttons.worded(Feather.LAYERS, "", () -> desk.perform(new Draw()));
        getStyleClass().add(DeskStyles.PLACE_HINT);
        setAlignment(Pos.CENTER);
        draw.getStyleClass().addAll(Styles.ACTION, DeskStyles.LARGE);
        hint.getStyleClass().add(Styles.MUTED);
        hint.setWrapText(true);
        getChildren().addAll(pile(), draw, hint);
        desk.settled().subscribe(this::show);
    }

    private StackPane pile() {
        StackPane pile = new StackPane();
        for (int i = BACKS - 1; i >= 0; i--) {
            StackPane back = new StackPane();
            back.getStyleClass().addAll(DeskStyles.CARD_BACK, DeskStyles.CARD_BACK + "-" + i);
            back.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            pile.getChildren().add(back);
            if (i == 0) {
                back.getStyleClass().add(DeskStyles.CARD_BACK_TOP);
                back.getChildren().add(new TriangleMark());
            }
        }
        pile.setOnMouseClicked(_ -> desk.perform(new Draw()));
        return pile;
    }

    private void show(DeskModel model) {
        draw.setText(desk.text(PresenterText.DRAW_FIRST));
        draw.setDisable(!model.can(new Draw()));
        hint.setText(desk.text(PresenterText.DRAW_FIRST_HINT, model.table().left()));
    }
}
