package nl.driehoek.ui.library.parts;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.theme.PageScroll;

/**
 * Parts beside each other with a head above them, as high as the place where they are. Where that is too low for the head and
 * the least height of the parts, all is one page to scroll in, so that large letters in a small window leave nothing out of
 * reach.
 */
public final class HeadedPage extends VBox {
    /** With this head. */
    public HeadedPage(Sides parts, Node... head) {
        super(head);
        getChildren().add(parts);
        setVgrow(parts, Priority.ALWAYS);
        getStyleClass().add("headed-page");
        widthProperty().subscribe(_ -> requestLayout()); // how high it has to be depends on it
    }

    /** The page in which all is scrolled. */
    public PageScroll page() {
        PageScroll page = new PageScroll();
        page.setFitToHeight(true);
        page.setContent(this);
        return page;
    }

    /** What scrolls it asks without saying how wide. */
    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }
}
