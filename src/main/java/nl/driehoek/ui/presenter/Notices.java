package nl.driehoek.ui.presenter;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.theme.Banner;

/** Messages that lie over the bar, so that nothing on the desk moves when one comes or goes. */
final class Notices extends VBox {
    /** These messages, in the style sheet. */
    private static final String NOTICES = "desk-notices";

    Notices(Banner... banners) {
        super(banners);
        getStyleClass().add(NOTICES);
        setPickOnBounds(false);
        setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
    }
}
