package nl.driehoek.ui.ink;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.Zoom;
import nl.driehoek.ui.card.CardView;

/** A card with what is drawn on it, or a part of both shown large in the place of the whole; to be looked at. */
public final class InkedCard extends Region {
    private static final double CORNER = 0.03; // in card widths

    private final CardView card;
    private final InkView ink = new InkView();
    private final Rectangle edge = new Rectangle();
    private Zoom zoom = Zoom.WHOLE;
    private boolean drawnOn;
    private boolean mayStandUpright;

    /** A card that shows nothing yet. */
    public InkedCard(Texts texts) {
        card = new CardView(CardView.Variant.FACE, texts);
        getChildren().addAll(card, ink);
        setMouseTransparent(true);
    }

    /** The card, to be told what it shows. */
    public CardView card() {
        return card;
    }

    /** Shows this as drawn on it, and this part of it all. */
    public void show(Drawing drawing, Zoom part) {
        ink.show(drawing);
        drawnOn = !drawing.isEmpty();
        if (!part.equals(zoom)) {
            zoom = part;
            card.keepPicture(part.isWhole()); // a picture of all of it, that large, would be larger than screens are
            requestLayout();
        }
        shape();
    }

    /** Shows on it what a hand is drawing there, from now on. */
    public void follow(LiveInk live) {
        ink.follow(live);
        live.watch(this::shape);
    }

    /** Lets it fill a space that stands upright for as long as nothing is drawn on it, nor pointed at. */
    public void mayStandUpright() {
        mayStandUpright = true;
        shape();
    }

    /** Whether all of it is shown. */
    public boolean isWhole() {
        return zoom.isWhole();
    }

    /** The place of all of it, or of the part that stands there instead. */
    public Bounds face() {
        return card.face(getWidth(), getHeight());
    }

    private void shape() {
        card.mayStandUpright(mayStandUpright && !drawnOn && !ink.isLive() && zoom.isWhole());
    }

    @Override
    protected void layoutChildren() {
        if (zoom.isWhole()) {
            setClip(null);
            card.resizeRelocate(0, 0, getWidth(), getHeight());
        } else {
            Bounds place = face();
            double width = place.getWidth() * zoom.factor();
            edge.setX(place.getMinX());
            edge.setY(place.getMinY());
            edge.setWidth(place.getWidth());
            edge.setHeight(place.getHeight());
            edge.setArcWidth(CORNER * place.getWidth());
            edge.setArcHeight(CORNER * place.getWidth());
            setClip(edge);
            card.resizeRelocate(
                    place.getMinX() - zoom.corner().x() * width,
                    place.getMinY() - zoom.corner().y() * width,
                    width,
                    width / CardShape.RATIO);
        }
        Bounds face = card.face();
        ink.over(new BoundingBox(
                card.getLayoutX() + face.getMinX(),
                card.getLayoutY() + face.getMinY(),
                face.getWidth(),
                face.getHeight()));
    }
}
