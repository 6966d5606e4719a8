package nl.driehoek.ui.presenter.room;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lets a sign say what the room sees now: in words, with a picture, and in a colour. */
final class RoomTelling {
    private static final List<String> STYLES =
            List.of(Styles.LIVE, Styles.MUTED, DeskStyles.FROZEN, DeskStyles.ROOM_ALERT);

    private final PresenterContext desk;
    private final Labeled sign;
    private final FontIcon icon = new FontIcon(Feather.EYE_OFF);

    /** Lets this sign of a desk do so, in as many lines as its place needs. */
    RoomTelling(PresenterContext desk, Labeled sign) {
        this.desk = desk;
        this.sign = sign;
        sign.getStyleClass().add(DeskStyles.ROOM_SIGN);
        sign.setMaxWidth(Double.MAX_VALUE);
        sign.setWrapText(true);
        sign.setMinHeight(Region.USE_PREF_SIZE);
        sign.setGraphic(icon);
        desk.model().subscribe(this::show);
        desk.wallReachProperty().subscribe(this::show);
        show(); // the two above tell changes only
    }

    private void show() {
        ProjectorStatus.What what = ProjectorStatus.of(
                        desk.model().getValue(), desk.wallReachProperty().get())
                .what();
        sign.setText(desk.text(words(what)));
        icon.setIconCode(picture(what));
        Styles.only(sign, STYLES, List.of(style(what)));
    }

    private static PresenterText words(ProjectorStatus.What what) {
        return switch (what) {
            case NOTHING -> PresenterText.SEES_NOTHING;
            case CARD -> PresenterText.SEES_CARD;
            case PART -> PresenterText.SEES_PART;
            case BLACK -> PresenterText.SEES_BLACK;
            case WHITE -> PresenterText.SEES_WHITE;
            case FROZEN -> PresenterText.SEES_FROZEN;
            case FROZEN_EMPTY -> PresenterText.SEES_FROZEN_EMPTY;
            case NO_SCREEN -> PresenterText.SEES_NO_SCREEN;
            case LOST -> PresenterText.SEES_LOST;
            case UNCHOSEN -> PresenterText.SEES_UNCHOSEN;
            case DESK -> PresenterText.SEES_DESK;
        };
    }

    private static Feather picture(ProjectorStatus.What what) {
        return switch (what) {
            case NOTHING, BLACK, NO_SCREEN -> Feather.EYE_OFF;
            case CARD -> Feather.EYE;
            case PART -> Feather.ZOOM_IN;
            case WHITE -> Feather.SUN;
            case FROZEN, FROZEN_EMPTY -> Feather.PAUSE_CIRCLE;
            case LOST, UNCHOSEN, DESK -> Feather.ALERT_TRIANGLE;
        };
    }

    private static String style(ProjectorStatus.What what) {
        return switch (what) {
            case CARD, PART -> Styles.LIVE;
            case FROZEN, FROZEN_EMPTY -> DeskStyles.FROZEN;
            case NOTHING, BLACK, WHITE, NO_SCREEN -> Styles.MUTED;
            case LOST, UNCHOSEN, DESK -> DeskStyles.ROOM_ALERT;
        };
    }
}
