package nl.driehoek.ui.presenter;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.theme.Banner;

/** Messages that lie below the bar, over the desk, so that nothing moves when one comes or goes. */
final class Notices extends VBox {
    /** These messages, in the style sheet. */
    private static final String NOTICES = "desk-notices";

    /**
     * These messages, the uppermost first.
     *
     * @param leaves gets the focus when a message goes that has it, which else would go to whatever is next
     * @param bar along the top, of which they leave all in sight
     */
    Notices(Runnable leaves, Region bar, Banner... banners) {
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
        bar.heightProperty().subscribe(height -> StackPane.setMargin(this, new Insets(height.doubleValue(), 0, 0, 0)));
    }
}
