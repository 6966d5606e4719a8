package nl.driehoek.ui.library.parts;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import nl.driehoek.ui.theme.Styles;

/**
 * The place of a part of a page that is made when somebody comes near to it. Until then it keeps as much room as the part may
 * take. Lives on the FX thread.
 *
 * @param <T> the kind of part
 */
public final class DeferredPart<T extends Region> extends Region {
    private final Supplier<T> maker;
    private final DoubleUnaryOperator guess;
    private Optional<T> made = Optional.empty();

    /**
     * A place without its part.
     *
     * @param maker makes the part; called once at most
     * @param guess the height to keep free for a width until then, both in pixels
     */
    public DeferredPart(Supplier<T> maker, DoubleUnaryOperator guess) {
        this.maker = maker;
        this.guess = guess;
    }

    /** The part, made and styled now if it was not. */
    public T get() {
        if (made.isEmpty()) {
            T part = maker.get();
            made = Optional.of(part);
            getChildren().setAll(part);
            Styles.now(part);
        }
        return made.get();
    }

    /** The part, if it was made. */
    public Optional<T> made() {
        return made;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return made.map(part -> part.minWidth(height)).orElse(0.0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return made.map(part -> part.prefWidth(height)).orElse(0.0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return made.map(part -> part.prefHeight(width)).orElseGet(() -> guess.applyAsDouble(width));
    }

    @Override
    protected void layoutChildren() {
        made.ifPresent(part -> part.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
