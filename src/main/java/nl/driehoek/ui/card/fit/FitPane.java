package nl.driehoek.ui.card.fit;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows a card's body as large as the space allows. The body is laid out at its own size in a narrower or wider space and
 * then scaled as a whole, so a fit is found by line breaking alone and nothing has to be styled again.
 */
public final class FitPane extends Region {
    private static final int STEPS = 9;
    private static final double EVEN = 0.6; // from here on no line looks left over
    private static final double EVEN_STEP = 0.02;
    private static final double LEAST_PART = 0.74; // of the largest size, below which larger words are worth more
    private static final double GAIN = 0.05;

    private final CardBody body;
    private final double smallest;
    private final double largest;
    private final Scale scale = new Scale();
    private final Map<Space, Fit> found = new HashMap<>();

    /** A room for text, with the size of the text before scaling. */
    private record Space(double width, double height, double em) {}

    private record Fit(double scale, int columns) {}

    /**
     * A pane round a body.
     *
     * @param smallest scale; what does not fit at this stands out below
     * @param largest scale
     */
    public FitPane(CardBody body, double smallest, double largest) {
        this.body = body;
        this.smallest = smallest;
        this.largest = largest;
        body.getTransforms().add(scale);
        getChildren().add(body);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        body.turn(getHeight() > getWidth());
        double inner = width < 0 ? body.leastWidth(1) : (width - insetsWidth()) / smallest;
        double least = body.heightFor(inner, body.lowestColumns(inner));
        return Math.ceil(least * smallest) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - insetsWidth();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        if (width <= 0 || height <= 0) {
            return;
        }
        body.turn(height > width);
        Fit fit = found.computeIfAbsent(new Space(width, height, body.em()), this::fit);
        scale.setX(fit.scale());
        scale.setY(fit.scale());
        body.arrange(fit.columns());
        body.resizeRelocate(snappedLeftInset(), snappedTopInset(), width / fit.scale(), height / fit.scale());
    }

    private double insetsWidth() {
        return snappedLeftInset() + snappedRightInset();
    }

    private Fit fit(Space space) {
        Fit best = null;
        for (int columns = 1; columns <= body.shape().maxColumns(); columns++) {
            double wanted = best == null
                    ? smallest
                    : Math.max(smallest, best.scale() * body.shape().worth());
            if (wanted <= largest && fits(space, wanted, columns)) {
                best = grow(space, wanted, columns);
            }
        }
        if (best == null) {
            return new Fit(smallest, body.lowestColumns(space.width() / smallest));
        }
        return body.shape().brief() ? evened(space, best) : best;
    }

    /** A little smaller where that makes lines about equally long: the largest that is even, or else the most even. */
    private Fit evened(Space space, Fit large) {
        Fit most = large;
        double evenness = body.evenness(space.width() / large.scale());
        for (double part = 1 - EVEN_STEP; evenness < EVEN && part >= LEAST_PART; part -= EVEN_STEP) {
            double scale = Math.max(smallest, large.scale() * part);
            double now = body.evenness(space.width() / scale);
            if (now > evenness + GAIN && fits(space, scale, large.columns())) {
                most = new Fit(scale, large.columns());
                evenness = now;
            }
        }
        return most;
    }

    /** The largest fit with so many columns, given a scale that fits. */
    private Fit grow(Space space, double from, int columns) {
        if (fits(space, largest, columns)) {
            return new Fit(largest, columns);
        }
        double low = from;
        double high = largest;
        for (int step = 0; step < STEPS; step++) {
            double middle = Math.sqrt(low * high);
            if (fits(space, middle, columns)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Fit(low, columns);
    }

    private boolean fits(Space space, double at, int columns) {
        return body.leastWidth(columns) <= space.width() / at
                && body.heightFor(space.width() / at, columns) <= space.height() / at;
    }
}
