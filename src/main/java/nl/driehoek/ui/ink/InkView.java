package nl.driehoek.ui.ink;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.text.Text;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ui.ink.text.TextMarkFont;
import nl.driehoek.ui.ink.text.TextMarkLayer;
import nl.driehoek.ui.theme.ScreenPixels;

/**
 * What is drawn on a card, to be laid over the face of it: finished marks as a picture to which the next one is added,
 * and over it what is being drawn. Lives on the FX thread.
 */
public final class InkView extends InkColours {
    private static final double SEEN_THROUGH = 0.35;

    private final InkTiles glow = new InkTiles();
    private final TextMarkLayer stickies = new TextMarkLayer();
    private final InkTiles lines = new InkTiles();
    private final TextMarkLayer labels = new TextMarkLayer();
    private final Text typeface = new Text(); // in the type of the window, as style sheets give it
    private final LiveLayer live = new LiveLayer(this::look);
    private Drawing shown = Drawing.EMPTY;
    private Optional<LiveInk> followed = Optional.empty();
    private double scale;
    private double pixels = 1; // of the screen, along one of the toolkit's
    private TextMarkFont type = new TextMarkFont(typeface.getFont().getFamily());

    /** A view of nothing. */
    public InkView() {
        getStyleClass().add(InkStyles.VIEW);
        getStylesheets()
                .add(InkView.class.getResource("/nl/driehoek/ui/theme/ink.css").toExternalForm());
        setManaged(false);
        setMouseTransparent(true);
        glow.setOpacity(SEEN_THROUGH);
        live.glow().setOpacity(SEEN_THROUGH);
        getChildren().addAll(glow, live.glow(), stickies, lines, labels, live, typeface);
        typeface.fontProperty().subscribe(font -> retyped(font.getFamily()));
    }

    /**
     * Shows with each sticky whose words it holds, for a view that the room never sees.
     *
     * @param by gives the name of a participant by the id, or nothing
     */
    public void name(UnaryOperator<String> by) {
        stickies.name(by);
    }

    /** The type of the words in it, and how much room they take. */
    public TextMarkFont type() {
        return type;
    }

    private void retyped(String family) {
        if (!family.equals(type.family())) {
            type = new TextMarkFont(family);
            stickies.clear();
            labels.clear();
            paintAnew();
        }
    }

    /** Lies over this face of a card, given in the parent's coordinates. */
    public void over(Bounds face) {
        double x = snapPositionX(face.getMinX()); // between pixels all ink would be blurred
        double y = snapPositionY(face.getMinY());
        resizeRelocate(x, y, face.getWidth(), face.getHeight());
        if (scale != face.getWidth() || pixels != ScreenPixels.along(this)) {
            scale = face.getWidth();
            pixels = ScreenPixels.along(this);
            stickies.clear();
            labels.clear();
            paintAnew();
            live.rest();
            showLive();
        }
    }

    /** Shows this; where it is what was shown with more on top, only that is painted. */
    public void show(Drawing drawing) {
        Drawing before = shown;
        shown = drawing;
        if (scale > 0 && drawing != before && !isStale()) {
            drawing.since(before).ifPresentOrElse(this::paint, () -> change(before, drawing));
            showTextMarks(drawing);
        }
    }

    private void showTextMarks(Drawing drawing) {
        stickies.show(drawing.marks().filter(Mark.StickyNote.class::isInstance), type, scale);
        labels.show(drawing.marks().filter(Mark.Label.class::isInstance), type, scale);
    }

    /** Shows what is being drawn for as long as this view is there. */
    public void follow(LiveInk ink) {
        followed = Optional.of(ink);
        ink.watch(this::showLive);
        showLive();
    }

    private void showLive() {
        followed.flatMap(LiveInk::mark).ifPresentOrElse(mark -> live.show(mark, scale), live::rest);
    }

    /** Whether something is being drawn at this moment. */
    public boolean isLive() {
        return live.isBusy();
    }

    @Override
    void repaint() {
        if (scale > 0) {
            InkBrush brush = new InkBrush(scale * pixels, this::look);
            glow.begin(brush, pixels);
            lines.begin(brush, pixels);
            showTextMarks(shown);
            paint(shown.marks().toList());
        }
    }

    private void paint(List<Mark> marks) {
        glow.paint(marks.stream().filter(InkView::glows).toList());
        lines.paint(marks.stream().filter(InkView::isLine).toList());
    }

    /** Paints anew where something is another now. */
    private void change(Drawing before, Drawing now) {
        Set<Mark> old = identities(before.apartFrom(now));
        Set<Mark> fresh = identities(now.apartFrom(before));
        Stream.concat(
                        old.stream().filter(mark -> !fresh.contains(mark)),
                        fresh.stream().filter(mark -> !old.contains(mark)))
                .map(Mark::bounds)
                .reduce(Box::with)
                .ifPresent(part -> repaint(now, part));
    }

    private void repaint(Drawing now, Box part) {
        List<Mark> marks = now.inPaintingOrder();
        glow.repaint(marks.stream().filter(InkView::glows).toList(), part);
        lines.repaint(marks.stream().filter(InkView::isLine).toList(), part);
    }

    private static boolean glows(Mark mark) {
        return mark instanceof Mark.Stroke && mark.liesBelow();
    }

    private static boolean isLine(Mark mark) {
        return mark instanceof Mark.Line || mark instanceof Mark.Stroke && !mark.liesBelow();
    }

    private static Set<Mark> identities(Stream<Mark> marks) {
        Set<Mark> set = Collections.newSetFromMap(new IdentityHashMap<>());
        marks.forEach(set::add);
        return set;
    }
}
