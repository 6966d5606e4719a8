package nl.driehoek.ui.ink;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.ink.shape.Box;

/**
 * What is drawn on a card, to be laid over the face of it: finished marks as a picture to which the next one is added,
 * and over it what is being drawn. Lives on the FX thread.
 */
public final class InkView extends InkColours {
    private static final double SEEN_THROUGH = 0.35;

    private final InkTiles glow = new InkTiles();
    private final Pane stickies = leaves();
    private final InkTiles lines = new InkTiles();
    private final Pane labels = leaves();
    private final LiveLayer live = new LiveLayer(this::look);
    private Drawing shown = Drawing.EMPTY;
    private double scale;

    /** A view of nothing. */
    public InkView() {
        getStyleClass().add(InkStyles.VIEW);
        getStylesheets()
                .add(InkView.class.getResource("/nl/driehoek/ui/theme/ink.css").toExternalForm());
        setManaged(false);
        setMouseTransparent(true);
        glow.setOpacity(SEEN_THROUGH);
        live.glow().setOpacity(SEEN_THROUGH);
        getChildren().addAll(glow, live.glow(), stickies, lines, labels, live);
    }

    private static Pane leaves() {
        Pane pane = new Pane();
        pane.setManaged(false);
        return pane;
    }

    /** Lies over this face of a card, given in the parent's coordinates. */
    public void over(Bounds face) {
        resizeRelocate(face.getMinX(), face.getMinY(), face.getWidth(), face.getHeight());
        if (scale != face.getWidth()) {
            scale = face.getWidth();
            recoloured();
        }
    }

    /** Shows this; where it is what was shown with more on top, only that is painted. */
    public void show(Drawing drawing) {
        Drawing before = shown;
        shown = drawing;
        if (scale > 0 && drawing != before) {
            drawing.since(before).ifPresentOrElse(this::paint, () -> change(before, drawing));
        }
    }

    /** Shows what is being drawn for as long as this view is there. */
    public void follow(LiveInk ink) {
        ink.watch(() -> ink.mark().ifPresentOrElse(mark -> live.show(mark, scale), live::rest));
    }

    /** Whether something is being drawn at this moment. */
    public boolean isLive() {
        return live.isBusy();
    }

    @Override
    void recoloured() {
        if (scale > 0 && shown != null) { // the colours come while the view is being made
            InkBrush brush = new InkBrush(scale, this::look);
            glow.begin(brush);
            lines.begin(brush);
            stickies.getChildren().clear();
            labels.getChildren().clear();
            paint(shown.marks().toList());
        }
    }

    private void paint(List<Mark> marks) {
        marks.forEach(mark -> {
            switch (mark) {
                case Mark.Stroke stroke when stroke.liesBelow() -> glow.paint(stroke);
                case Mark.Stroke _, Mark.Line _ -> lines.paint(mark);
                case Mark.Sticky _ -> stickies.getChildren().add(new LeafNode(mark, scale));
                case Mark.Label _ -> labels.getChildren().add(new LeafNode(mark, scale));
            }
        });
    }

    /** Paints anew where something is another now. */
    private void change(Drawing before, Drawing now) {
        Set<Mark> old = identities(before);
        Set<Mark> fresh = identities(now);
        Stream.concat(
                        before.marks().filter(mark -> !fresh.contains(mark)),
                        now.marks().filter(mark -> !old.contains(mark)))
                .map(Mark::bounds)
                .reduce(Box::with)
                .ifPresent(part -> repaint(now, part));
    }

    private void repaint(Drawing now, Box part) {
        List<Mark> marks = now.inPaintingOrder();
        glow.repaint(marks.stream().filter(InkView::glows).toList(), part);
        lines.repaint(marks.stream().filter(InkView::isLine).toList(), part);
        stickies.getChildren().clear();
        labels.getChildren().clear();
        paint(marks.stream().filter(mark -> !glows(mark) && !isLine(mark)).toList());
    }

    private static boolean glows(Mark mark) {
        return mark instanceof Mark.Stroke && mark.liesBelow();
    }

    private static boolean isLine(Mark mark) {
        return mark instanceof Mark.Line || mark instanceof Mark.Stroke && !mark.liesBelow();
    }

    private static Set<Mark> identities(Drawing drawing) {
        Set<Mark> marks = Collections.newSetFromMap(new IdentityHashMap<>());
        drawing.forEach(marks::add);
        return marks;
    }
}
