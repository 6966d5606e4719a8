package nl.driehoek.ui.library.parts;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.WhileShown;

/**
 * Parts of a page beside each other, each as high as the page, as long as all have their least widths, which style sheets
 * say; else below each other, each as wide as the page and as high as it would like to be. Large letters in a small window
 * get a page to scroll in this way, rather than columns of two words.
 */
public final class Sides extends HBox {
    private static final double CARD = 0.62; // how high a card is, at least, in widths

    private final Node card;
    private final List<Node> parts;
    private boolean leftHanded;
    private Optional<Runnable> look = Optional.empty();

    /**
     * Of these parts.
     *
     * @param card which of them takes the room that is left, and is about as high as a card where it stands by itself
     */
    public Sides(Node card, Node... parts) {
        super(parts);
        this.card = card;
        this.parts = List.of(parts);
        getStyleClass().add("sides");
        setHgrow(card, Priority.ALWAYS);
        widthProperty().subscribe(_ -> order());
        heightProperty().subscribe(() -> Optional.ofNullable(getScene()).ifPresent(this::lookAgain));
    }

    /** Puts the parts the other way round where they are beside each other, for a hand that comes from the left. */
    public Sides mirroredBy(ObservableValue<Boolean> hand) {
        WhileShown.of(hand, this).subscribe(left -> {
            leftHanded = left;
            order();
        });
        return this;
    }

    /** The keyboard goes as the parts stand; how high they have to be depends on it too. */
    private void order() {
        List<Node> wanted = leftHanded && fits(getWidth()) ? parts.reversed() : parts;
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
        requestLayout();
    }

    /** The page that they fill, and in which they are scrolled where they are below each other. */
    public PageScroll page() {
        PageScroll page = new PageScroll();
        page.setFitToHeight(true);
        page.setContent(this);
        return page;
    }

    /** What has the keyboard is brought into sight once all has its place, as where a page was opened or got narrower. */
    private void lookAgain(Scene scene) {
        look.ifPresent(scene::removePostLayoutPulseListener);
        look = Optional.of(() -> reveal(scene));
        look.ifPresent(scene::addPostLayoutPulseListener);
    }

    private void reveal(Scene scene) {
        look.ifPresent(scene::removePostLayoutPulseListener);
        if (isFocusWithin()) {
            PageScroll.bringIntoSight(scene.getFocusOwner());
        }
    }

    private boolean fits(double width) {
        return width < 0 || width >= super.computeMinWidth(-1);
    }

    private double inner(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }

    private double height(Node part, double inner) {
        double least = part == card ? inner * CARD : 0;
        return Math.max(least, Math.max(part.minHeight(inner), wanted(part, inner)));
    }

    /** How high a part would like to be; one that scrolls as high as all that is on it, so that there is one bar and not two. */
    private static double wanted(Node part, double width) {
        return switch (part) {
            case ScrollPane scroll
            when scroll.getContent() != null -> Math.ceil(scroll.getContent().prefHeight(width)) + 1;
            case StackPane stage ->
                stage.getChildren().stream()
                        .mapToDouble(child -> wanted(child, width))
                        .max()
                        .orElse(0);
            default -> part.prefHeight(width);
        };
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = getManagedChildren().stream()
                .mapToDouble(part -> part.minWidth(-1))
                .max()
                .orElse(0);
        return getInsets().getLeft() + widest + getInsets().getRight();
    }

    /** What scrolls it asks without saying how wide, and shows a bar to scroll with where this is more than it has. */
    @Override
    protected double computeMinHeight(double width) {
        double wide = width < 0 && getWidth() > 0 ? getWidth() : width;
        return fits(wide) ? super.computeMinHeight(width) : stacked(wide);
    }

    @Override
    protected double computePrefHeight(double width) {
        return fits(width) ? super.computePrefHeight(width) : stacked(width);
    }

    private double stacked(double width) {
        Insets in = getInsets();
        List<Node> parts = getManagedChildren();
        double heights =
                parts.stream().mapToDouble(part -> height(part, inner(width))).sum();
        return in.getTop() + heights + getSpacing() * Math.max(0, parts.size() - 1) + in.getBottom();
    }

    @Override
    protected void layoutChildren() {
        if (fits(getWidth())) {
            super.layoutChildren();
            return;
        }
        double inner = inner(getWidth());
        double y = getInsets().getTop();
        for (Node part : getManagedChildren()) {
            double height = height(part, inner);
            part.resizeRelocate(
                    snapPositionX(getInsets().getLeft()), snapPositionY(y), snapSizeX(inner), snapSizeY(height));
            y += height + getSpacing();
        }
    }
}
