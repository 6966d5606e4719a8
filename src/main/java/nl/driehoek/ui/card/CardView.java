package nl.driehoek.ui.card;

import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import nl.driehoek.deck.Card;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.theme.Styles;

/** A card that looks like a card: the set it comes from, what kind it is, and its text as large as it can be. */
public final class CardView extends Region {
    /** A wall card is drawn at this height and width and then scaled, so that all of it keeps its proportions. */
    private static final double WALL_HEIGHT = 540;

    private static final double WALL_LEAST_WIDTH = 620;

    private final Variant variant;
    private final Texts texts;
    private final Region shadow = new Region();
    private final Scale scale = new Scale();
    private Shown shown;
    private CardSheet sheet;

    /** Where a card is shown. */
    public enum Variant {
        /** For a room, or in small: all of it grows and shrinks with the space it is given, and all of it shows. */
        WALL,
        /** For one reader: never smaller than that person reads well; what then does not fit can be scrolled to. */
        DESK
    }

    /**
     * Which part of a card is shown.
     *
     * @param number from 1
     * @param of how many pages there are; a single one gets no sign
     */
    public record Page(int number, int of) {
        /** All of a card. */
        public static final Page ALL = new Page(1, 1);
    }

    /** Where a clock may stand on a wall card, from its top right corner; all to be scaled by {@link #scaleFor}. */
    public record ClockPlace(double top, double right, double width, double height) {}

    /** The place that {@link #leaveRoomForClock} keeps free. */
    public static final ClockPlace CLOCK = new ClockPlace(6, 20, 142, 46);

    private record Shown(Card card, String caption, int accent, Page page) {}

    /** A view that shows nothing yet. */
    public CardView(Variant variant, Texts texts) {
        this.variant = Objects.requireNonNull(variant);
        this.texts = Objects.requireNonNull(texts);
        getStyleClass().add(CardStyles.CARD);
        if (variant == Variant.WALL) {
            getStyleClass().add(CardStyles.WALL);
        }
        shadow.getStyleClass().add(CardStyles.SHADOW);
        shadow.getTransforms().add(scale);
        shadow.setCache(true);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /**
     * Shows this card; the very same again changes nothing.
     *
     * @param caption the set it comes from, such as "1.1 Behoefte van ouders"
     * @param accent the index of its theme in the deck, from 0
     */
    public void show(Card card, String caption, int accent) {
        show(card, caption, accent, Page.ALL);
    }

    /**
     * Shows this page of a card; the very same again changes nothing.
     *
     * @param caption the set it comes from, such as "1.1 Behoefte van ouders"
     * @param accent the index of its theme in the deck, from 0
     */
    public void show(Card card, String caption, int accent, Page page) {
        Shown next = new Shown(card, caption, accent, page);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        sheet = new CardSheet(new CardBand(card, caption, page, texts), new CardParts(texts).body(card), variant);
        sheet.getTransforms().add(scale);
        getChildren().setAll(shadow, sheet);
        Styles.colour(this, accent);
        setAccessibleText(caption + "\n" + CardWords.of(card));
    }

    /** Keeps the right end of the band free, or not. */
    public void leaveRoomForClock(boolean free) {
        getStyleClass().remove(CardStyles.TIMED);
        if (free) {
            getStyleClass().add(CardStyles.TIMED);
        }
    }

    /** How much larger than drawn a wall card of this size is. */
    public static double scaleFor(double width, double height) {
        return Math.min(height / WALL_HEIGHT, width / WALL_LEAST_WIDTH);
    }

    @Override
    protected void layoutChildren() {
        if (sheet == null || getWidth() <= 0 || getHeight() <= 0) {
            return; // without room there is no scale that could be turned round
        }
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double factor = variant == Variant.WALL ? scaleFor(width, height) : 1;
        scale.setX(factor);
        scale.setY(factor);
        sheet.resizeRelocate(snappedLeftInset(), snappedTopInset(), width / factor, height / factor);
        shadow.resizeRelocate(snappedLeftInset(), snappedTopInset(), width / factor, height / factor);
    }
}
