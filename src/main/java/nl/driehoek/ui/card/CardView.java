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

    private record Shown(Card card, String caption, int accent) {}

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
        Shown next = new Shown(card, caption, accent);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        sheet = new CardSheet(new CardBand(card, caption, texts), new CardParts(texts).body(card), variant);
        sheet.getTransforms().add(scale);
        getChildren().setAll(shadow, sheet);
        Styles.colour(this, accent);
        setAccessibleText(caption + "\n" + CardWords.of(card));
    }

    @Override
    protected void layoutChildren() {
        if (sheet == null || getWidth() <= 0 || getHeight() <= 0) {
            return; // without room there is no scale that could be turned round
        }
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double factor = variant == Variant.WALL ? Math.min(height / WALL_HEIGHT, width / WALL_LEAST_WIDTH) : 1;
        scale.setX(factor);
        scale.setY(factor);
        sheet.resizeRelocate(snappedLeftInset(), snappedTopInset(), width / factor, height / factor);
        shadow.resizeRelocate(snappedLeftInset(), snappedTopInset(), width / factor, height / factor);
    }
}
