package nl.driehoek.ui.card;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ui.theme.ScreenPixels;
import nl.driehoek.ui.theme.Styles;

/** A card that looks like a card: the set it comes from, what kind it is, and its text as large as it can be. */
public final class CardView extends Region {
    /** A whole card is laid out at this size, in pixels, and then scaled, so that it is the same wherever it is shown. */
    private static final double FACE_WIDTH = CardShape.LAID_OUT;

    private static final double FACE_HEIGHT = FACE_WIDTH * CardShape.HEIGHT;

    private static final double UPRIGHT_WIDTH = 620;

    private final Variant variant;
    private final Texts texts;
    private final Region shadow = new CardShadow();
    private final Scale scale = new Scale();
    private final ImageView picture = new ImageView();
    private Optional<PaintedAhead> ahead = Optional.empty();
    private ShownCard shown;
    private Optional<CardSheet> sheet = Optional.empty();
    private boolean upright;
    private boolean timed;
    private boolean kept;

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

    /** Where a clock may stand on a card's face, from its top right corner; all to be scaled by {@link #faceScale}. */
    public record ClockPlace(double top, double right, double width, double height) {}

    /** The place that {@link #leaveRoomForClock} keeps free. */
    public static final ClockPlace CLOCK = new ClockPlace(6, 20, 142, 46);

    /** A view that shows nothing yet. */
    public CardView(Variant variant, Texts texts) {
        this.variant = Objects.requireNonNull(variant);
        this.texts = Objects.requireNonNull(texts);
        getStyleClass().add(CardStyles.CARD);
        if (variant == Variant.FACE) {
            getStyleClass().add(CardStyles.FACE);
            keepPicture(true);
        }
        shadow.getTransforms().add(scale);
        setAccessibleRole(AccessibleRole.TEXT);
        widthProperty().subscribe(this::stand);
        heightProperty().subscribe(this::stand);
    }

    /** The face of a card without its shadow, of which no picture is kept. */
    static CardView flat(Texts texts) {
        CardView view = new CardView(Variant.FACE, texts);
        view.shadow.getStyleClass().clear();
        view.keepPicture(false);
        return view;
    }

    /** Looks there for a picture that is ready, from now on. */
    void paintAhead(PaintedAhead pictures) {
        ahead = Optional.of(pictures);
    }

    /**
     * Shows this card; the very same again changes nothing.
     *
     * @param caption the set it comes from, such as "1.1 Behoefte van ouders"
     * @param accent the index of its theme in the deck, from 0
     */
    public void show(Card card, String caption, int accent) {
        show(new ShownCard(CardContent.of(card), caption, accent, ShownCard.Page.ALL));
    }

    /**
     * Shows this page of a card; the very same again changes nothing.
     *
     * @return whether it was another one than before
     */
    public boolean show(ShownCard next) {
        if (next.equals(shown)) {
            return false;
        }
        shown = next;
        ahead.flatMap(pictures -> pictures.picture(place(next))).ifPresentOrElse(this::put, this::make);
        Styles.colour(this, next.accent());
        setAccessibleText(next.words());
        settle();
        return true;
    }

    /** A picture of it stands in its place until things have come to rest. */
    private void put(Image ready) {
        sheet = Optional.empty();
        picture.setImage(ready);
        picture.setFitWidth(ready.getWidth() / ScreenPixels.along(this));
        picture.setFitHeight(ready.getHeight() / ScreenPixels.along(this));
        put((Node) picture);
    }

    private void make() {
        CardSheet made = new CardSheet(
                new CardBand(shown.card().kind(), shown.caption(), shown.page(), texts),
                new CardParts(texts).body(shown.card()),
                variant);
        made.getTransforms().add(scale);
        sheet = Optional.of(made);
        put(made);
        picture.setImage(null);
    }

    private void put(Node face) {
        if (getChildren().isEmpty()) {
            getChildren().addAll(shadow, face);
        } else if (getChildren().get(1) != face) {
            getChildren().set(1, face);
        }
    }

    /** Puts the card itself in the place of a picture of it that was painted ahead; for when things have come to rest. */
    public void stand() {
        if (shown != null && sheet.isEmpty()) {
            make();
            setCache(kept);
            settle();
        }
    }

    /** What a picture of this face has to be made for, as this view is now. */
    PaintedAhead.Place place(ShownCard face) {
        return new PaintedAhead.Place(face, getWidth(), getHeight(), ScreenPixels.along(this), stands(), timed);
    }

    /** Whether somebody can see it. */
    boolean isOnScreen() {
        return getScene() != null && getScene().getWindow() != null && getWidth() > 0 && getHeight() > 0;
    }

    private boolean stands() {
        return upright && getHeight() > getWidth();
    }

    /**
     * Lays the new card out here and now. What moves in a first lay-out asks the toolkit for a second one, in a pulse of its
     * own that changes nothing but paints all windows from corner to corner, before the first picture is on any screen.
     */
    private void settle() {
        if (getScene() != null && getWidth() > 0 && sheet.isPresent()) {
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
        kept = keep;
        setCache(keep && picture.getImage() == null);
    }

    /** Keeps the right end of the band free, or not. */
    public void leaveRoomForClock(boolean free) {
        if (timed != free) {
            timed = free;
            Styles.mark(this, CardStyles.TIMED, free);
            stand();
        }
    }

    /**
     * Lets the face fill a space that stands upright, with its words larger and at other places, or not. To be allowed
     * only while nothing is drawn on the card.
     */
    public void mayStandUpright(boolean may) {
        if (upright != may) {
            upright = may;
            if (getHeight() > getWidth()) {
                stand();
            }
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

    /** From a whole pixel on: a picture that stands between two of them is blurred, and takes many times as long to paint. */
    private Bounds level(double spaceWidth, double spaceHeight) {
        double factor = Math.min(spaceWidth / FACE_WIDTH, spaceHeight / FACE_HEIGHT);
        double width = FACE_WIDTH * factor;
        double height = FACE_HEIGHT * factor;
        return new BoundingBox(
                snapPositionX((spaceWidth - width) / 2), snapPositionY((spaceHeight - height) / 2), width, height);
    }

    /** How much larger than they are laid out the things on a face are that has this place. */
    public static double faceScale(Bounds face) {
        return face.getHeight() > face.getWidth() ? face.getWidth() / UPRIGHT_WIDTH : face.getWidth() / FACE_WIDTH;
    }

    @Override
    protected void layoutChildren() {
        if (shown == null || getWidth() <= 0 || getHeight() <= 0) {
            return; // without room there is no scale that could be turned round
        }
        boolean whole = variant == Variant.FACE;
        Bounds place = whole ? face() : new BoundingBox(0, 0, getWidth(), getHeight());
        double factor = whole ? faceScale(place) : 1;
        scale.setX(factor);
        scale.setY(factor);
        Stream.concat(Stream.of(shadow), sheet.stream())
                .forEach(part -> part.resizeRelocate(
                        place.getMinX(), place.getMinY(), place.getWidth() / factor, place.getHeight() / factor));
    }
}
