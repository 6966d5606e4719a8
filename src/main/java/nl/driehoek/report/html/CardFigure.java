package nl.driehoek.report.html;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.picture.PictureFile;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.render.PagePicture;

/** The picture of a card within a document, with the words for whoever does not see it; these alone where it is not at hand. */
public final class CardFigure {
    private static final double WIDEST = 110; // in millimetres
    private static final double HIGHEST = 80;

    private CardFigure() {}

    /** The picture with whose it is below. */
    public static Html of(Illustration picture, Texts texts) {
        double width = Math.min(WIDEST, HIGHEST / picture.ratio());
        String size = String.format(Locale.ROOT, "width: %.1fmm; height: %.1fmm", width, width * picture.ratio());
        Html figure = image(picture, size).orElseGet(() -> words(picture, texts));
        return Tag.of("figure", "card-picture").around(figure, Drawings.caption(picture.credit()));
    }

    /**
     * The picture alone; empty where it is not at hand or cannot be drawn.
     *
     * @param style how large it is, as in CSS
     */
    public static Optional<Html> image(Illustration picture, String style) {
        return picture.shown().flatMap(CardFigure::address).map(address -> {
            Tag tag = new Tag("img").with("src", address).with("alt", picture.alt());
            return new Html("<" + tag.with("style", style).start() + "/>");
        });
    }

    /** The words in the place of the picture. */
    public static Html words(Illustration picture, Texts texts) {
        return Tag.of("p", "picture-words")
                .reading(picture.alt())
                .around(Html.text(texts.get(ExportText.PICTURE, picture.alt())));
    }

    private static Optional<String> address(PictureFile file) {
        try {
            return Optional.of(PagePicture.of(file).address());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
