package nl.driehoek.ui.presenter;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.theme.Banner;

/** Messages that lie over the bar, so that nothing on the desk moves when one comes or goes. */
final class Notices extends VBox {
    /** These messages, in the style sheet. */
    private static final String NOTICES = "desk-notices";

    /**
     * These messages, the uppermost first.
     *
     * @param leaves gets the focus when a message goes that has it, which else would go to whatever is next
     */
    Notices(Runnable leaves, Banner... banners) {
        super(banners);
        for (Banner banner : banners) {
            banner.visibleProperty().subscribe(seen -> {
                if (!seen && banner.isFocusWithin()) {
                    leaves.run();
                }
            });
        }
        getStyleClass().add(NOTICES);
        setPickOnBounds(false);
        setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
    }
}
