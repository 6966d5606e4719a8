package nl.driehoek.ui.card;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.card.fit.CardBody;
import nl.driehoek.ui.card.fit.FitPane;
import nl.driehoek.ui.theme.TriangleMark;

/** The face of one card: the band, the text below it, and the mark in the corner below a short text. */
final class CardSheet extends VBox {
    private static final double FACE_SMALLEST = 0.2;
    private static final double READING_SMALLEST = 1;
    private static final double READING_LARGEST = 2.6;
    private static final double MARK_HEIGHT = 0.1;
    private static final double MARK_EDGE = 0.055;

    private final TriangleMark mark = new TriangleMark();

    CardSheet(CardBand band, CardBody body, CardView.Variant variant) {
        getStyleClass().add(CardStyles.SHEET);
        boolean whole = variant == CardView.Variant.FACE;
        double largest = body.shape().largest();
        FitPane fit = new FitPane(
                body, whole ? FACE_SMALLEST : READING_SMALLEST, whole ? largest : Math.min(largest, READING_LARGEST));
        fit.getStyleClass().add(CardStyles.FIT);
        Region text = whole ? fit : scrolling(fit);
        setVgrow(text, Priority.ALWAYS);
        mark.setManaged(false);
        mark.setVisible(body.shape().brief() && body.isTextAlone());
        if (body.shape().brief()) {
            getStyleClass().add(CardStyles.BRIEF);
        }
        getChildren().addAll(mark, band, text);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double height = getHeight() * MARK_HEIGHT;
        double width = height / 0.9;
        double edge = getHeight() * MARK_EDGE;
        mark.resizeRelocate(getWidth() - width - edge, getHeight() - height - edge, width, height);
    }

    private static ScrollPane scrolling(FitPane text) {
        ScrollPane pane = new ScrollPane(text);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add(CardStyles.SCROLL);
        return pane;
    }
}
