package nl.driehoek.ui.presenter.room;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.session.SessionCommand.TurnPage;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

/** Turns the pages of a long card; not there while the card has one page and the room sees no other. */
final class PageButtons extends HBox {
    private final PresenterContext desk;
    private final Label place = new Label();
    private final Button back;
    private final Button on;

    PageButtons(PresenterContext desk) {
        this.desk = desk;
        this.back = Buttons.pictured(Feather.CHEVRON_LEFT, desk.text(PresenterText.PAGE_BACK), () -> turn(-1));
        this.on = Buttons.pictured(Feather.CHEVRON_RIGHT, desk.text(PresenterText.NEXT_PAGE), () -> turn(1));
        getStyleClass().add(DeskStyles.PAGES);
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        getChildren().addAll(back, place, on);
        desk.settled().subscribe(this::show);
    }

    private void turn(int by) {
        desk.perform(new TurnPage(desk.model().getValue().page() + by));
    }

    /** Where the room sees another page than the desk, because its wall stands still, the words say the room's. */
    private void show(DeskModel model) {
        ProjectorStatus status = ProjectorStatus.shown(model);
        boolean frozen = status.what() == ProjectorStatus.What.FROZEN;
        int page = frozen ? status.page().number() : model.page() + 1;
        int pages = frozen ? status.page().of() : model.pages();
        place.setText(desk.text(PresenterText.PAGE, page, pages));
        back.setDisable(model.page() == 0);
        on.setDisable(model.page() + 1 >= model.pages());
        Styles.there(this, pages > 1);
    }
}
