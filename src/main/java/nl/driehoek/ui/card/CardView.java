package nl.driehoek.ui.card;

import java.util.List;
import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ui.theme.Styles;

/** A card that looks like a card: the set it comes from, what kind it is, and its text as large as it can be. */
public final class CardView extends Region {
    /** A whole card is laid out at this size, in pixels, and then scaled, so that it is the same wherever it is shown. */
    private static final double FACE_WIDTH = CardShape.LAID_OUT;

    private static final double FACE_HEIGHT = FACE_WIDTH * CardShape.HEIGHT;

    private static final double UPRIGHT_WIDTH = 620;

    private final Variant variant;
    private final Texts texts;
    private final Region shadow = new Region();
    private final Scale scale = new Scale();
    private Shown shown;
    private CardSheet sheet;
    private boolean upright;

    /** Where a card is shown. */
    public enum Variant {
        /**
         * In a session: always of the same shape with its words at the same places, whatever the size, so that what is
         * drawn on it in one place is in that place everywhere.
         */
        FACE,
        /** For one reader: never smaller than that person reads well; what then does not fit can be scrolled to. */
        READING
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

    /** Where a clock may stand on a card's face, from its top right corner; all to be scaled by {@link #faceScale}. */
    public record ClockPlace(double top, double right, double width, double height) {}

    /** The place that {@link #leaveRoomForClock} keeps free. */
    public static final ClockPlace CLOCK = new ClockPlace(6, 20, 142, 46);

    private record Shown(CardContent card, String caption, int accent, Page page) {}

    /** A view that shows nothing yet. */
    public CardView(Variant variant, Texts texts) {
        this.variant = Objects.requireNonNull(variant);
        this.texts = Objects.requireNonNull(texts);
        getStyleClass().add(CardStyles.CARD);
        if (variant == Variant.FACE) {
            getStyleClass().add(CardStyles.FACE);
            keepPicture(true);
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
        show(CardContent.of(card), caption, accent, Page.ALL);
    }

    /**
     * Shows this page of a card; the very same again changes nothing.
     *
     * @param caption the set it comes from, such as "1.1 Behoefte van ouders"
     * @param accent the index of its theme in the deck, from 0
     * @return whether it was another one than before
     */
    public boolean show(CardContent card, String caption, int accent, Page page) {
        Shown next = new Shown(card, caption, accent, page);
        if (next.equals(shown)) {
            return false;
        }
        shown = next;
        sheet = new CardSheet(
                new CardBand(card.kind(), caption, page, texts), new CardParts(texts).body(card), variant);
        sheet.getTransforms().add(scale);
        if (getChildren().isEmpty()) {
            getChildren().addAll(shadow, sheet);
        } else {
            getChildren().set(1, sheet); // the shadow stays, and with it the picture of it
        }
        Styles.colour(this, accent);
        setAccessibleText(caption + "\n" + card.words());
        settle();
        return true;
    }

    /**
     * Lays the new card out here and now. What moves in a first lay-out asks the toolkit for a second one, in a pulse of its
     * own that changes nothing but paints all windows from corner to corner, before the first picture is on any screen.
     */
    private void settle() {
        if (getScene() != null && getWidth() > 0) {
            applyCss();
            layout();
            if (shown.card().kind() == Card.Kind.OVERVIEW) {
                applyCss(); // a table may look otherwise now that it knows how much room it has
            }
            layout();
        }
    }

    /**
     * Keeps a picture of it, so that what moves or is drawn over it does not have all letters painted anew; or paints it
     * where it stands, which is quicker the first time.
     */
    public void keepPicture(boolean keep) {
        setCache(keep);
    }

    /** Keeps the right end of the band free, or not. */
    public void leaveRoomForClock(boolean free) {
        Styles.mark(this, CardStyles.TIMED, free);
    }

    /**
     * Lets the face fill a space that stands upright, with its words larger and at other places, or not. To be allowed
     * only while nothing is drawn on the card.
     */
    public void mayStandUpright(boolean may) {
        if (upright != may) {
            upright = may;
            requestLayout();
        }
    }

    /** The place of the card's face in this view: as large as fits, in the middle. */
    public Bounds face() {
        return face(getWidth(), getHeight());
    }

    /** The place that its face would have in a space that is this large. */
    public Bounds face(double spaceWidth, double spaceHeight) {
        return upright && spaceHeight > spaceWidth
                ? new BoundingBox(0, 0, spaceWidth, spaceHeight)
                : level(spaceWidth, spaceHeight);
    }

    private static Bounds level(double spaceWidth, double spaceHeight) {
        double factor = Math.min(spaceWidth / FACE_WIDTH, spaceHeight / FACE_HEIGHT);
        double width = FACE_WIDTH * factor;
        double height = FACE_HEIGHT * factor;
        return new BoundingBox((spaceWidth - width) / 2, (spaceHeight - height) / 2, width, height);
    }

    /** How much larger than they are laid out the things on a face are that has this place. */
    public static double faceScale(Bounds face) {
        return face.getHeight() > face.getWidth() ? face.getWidth() / UPRIGHT_WIDTH : face.getWidth() / FACE_WIDTH;
    }

    @Override
    protected void layoutChildren() {
        if (sheet == null || getWidth() <= 0 || getHeight() <= 0) {
            return; // without room there is no scale that could be turned round
        }
        boolean whole = variant == Variant.FACE;
        Bounds place = whole ? face() : new BoundingBox(0, 0, getWidth(), getHeight());
        double factor = whole ? faceScale(place) : 1;
        scale.setX(factor);
        scale.setY(factor);
        for (Region part : List.of(shadow, sheet)) {
            part.resizeRelocate(
                    place.getMinX(), place.getMinY(), place.getWidth() / factor, place.getHeight() / factor);
        }
    }
}
