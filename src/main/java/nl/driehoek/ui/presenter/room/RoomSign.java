package nl.driehoek.ui.presenter.room;

import javafx.scene.control.Label;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.ui.presenter.model.Desk;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.Sight;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what the room sees now: in words, with a picture, and in a colour. */
public final class RoomSign extends Label {
    private final Desk desk;

    /** The sign of this desk. */
    public RoomSign(Desk desk) {
        this.desk = desk;
        getStyleClass().add(DeskStyles.ROOM_SIGN);
        setMaxWidth(Double.MAX_VALUE);
        desk.model().subscribe(this::show);
    }

    private void show(DeskModel model) {
        Sight.What what = Sight.of(model).what();
        setText(desk.text(words(what)));
        setGraphic(new FontIcon(picture(what)));
        getStyleClass().removeAll(Styles.LIVE, Styles.MUTED, DeskStyles.FROZEN);
        getStyleClass().add(style(what));
    }

    private static PresenterText words(Sight.What what) {
        return switch (what) {
            case NOTHING -> PresenterText.SEES_NOTHING;
            case CARD -> PresenterText.SEES_CARD;
            case BLACK -> PresenterText.SEES_BLACK;
            case WHITE -> PresenterText.SEES_WHITE;
            case FROZEN -> PresenterText.SEES_FROZEN;
            case FROZEN_EMPTY -> PresenterText.SEES_FROZEN_EMPTY;
        };
    }

    private static Feather picture(Sight.What what) {
        return switch (what) {
            case NOTHING, BLACK -> Feather.EYE_OFF;
            case CARD -> Feather.EYE;
            case WHITE -> Feather.SUN;
            case FROZEN, FROZEN_EMPTY -> Feather.PAUSE_CIRCLE;
        };
    }

    private static String style(Sight.What what) {
        return switch (what) {
            case CARD -> Styles.LIVE;
            case FROZEN, FROZEN_EMPTY -> DeskStyles.FROZEN;
            case NOTHING, BLACK, WHITE -> Styles.MUTED;
        };
    }
}
