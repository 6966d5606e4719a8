package nl.driehoek.ui.ink;

import javafx.scene.layout.Region;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ui.card.CardView;

/** A card with what is drawn on it, to be looked at. */
public final class InkedCard extends Region {
    private final CardView card;
    private final InkView ink = new InkView();

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

    /** Shows this as drawn on it. */
    public void show(Drawing drawing) {
        ink.show(drawing);
    }

    @Override
    protected void layoutChildren() {
        card.resizeRelocate(0, 0, getWidth(), getHeight());
        ink.over(card.face());
    }
}
