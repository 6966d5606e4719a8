package nl.driehoek.report.ink;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.driehoek.deck.picture.PictureFile;
import nl.driehoek.i18n.TextDirection;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.print.PrintedCard.FilledShape;
import nl.driehoek.print.PrintedCard.Letters;
import nl.driehoek.print.PrintedCard.Paint;
import nl.driehoek.print.PrintedCard.Pen;
import nl.driehoek.print.PrintedCard.PlacedPicture;
import nl.driehoek.print.PrintedCard.TextLine;
import nl.driehoek.print.PrintedCard.Word;
import nl.driehoek.report.render.PagePicture;

/**
 * What is printed on a card, as SVG. Each word has its own place and width, so that ink lies round it even where another
 * typeface takes the place of the card's.
 */
final class PaperSvg {
    private static final double DASH = 2.5; // times as long as the line is thick

    private static final int MOST_PIXELS = 640; // of a picture on a card that is some 12 cm wide on paper

    private static final String RIGHT_TO_LEFT_MARK = "\u200f";

    private final Svg svg;

    PaperSvg(Svg svg) {
        this.svg = svg;
    }

    void shapes(List<FilledShape> shapes) {
        for (FilledShape shape : shapes) {
            String way = SvgPath.way(shape.outline().getFirst().from(), shape.outline());
            shape.fill().ifPresent(fill -> fill(way, fill));
            shape.pen().ifPresent(pen -> edge(way, pen));
        }
    }

    private void fill(String way, Paint fill) {
        svg.empty("path", "d", way, "fill", fill.colour(), opacity(fill), fill.opacity());
    }

    private void edge(String way, Pen pen) {
        svg.empty(
                "path",
                "d",
                way,
                "fill",
                "none",
                "stroke",
                pen.paint().colour(),
                "stroke-width",
                SvgPath.number(pen.width()),
                opacity(pen.paint()),
                pen.paint().opacity(),
                pen.dashed() ? "stroke-dasharray" : Svg.NONE,
                SvgPath.number(pen.width() * DASH));
    }

    /** Pictures, each within the document; one that cannot be drawn is left out. */
    void pictures(List<PlacedPicture> pictures) {
        for (PlacedPicture picture : pictures) {
            address(picture.file()).ifPresent(address -> picture(picture, address));
        }
    }

    private void picture(PlacedPicture picture, String address) {
        Box place = picture.place();
        svg.empty(
                "image",
                "x",
                SvgPath.number(place.left()),
                "y",
                SvgPath.number(place.top()),
                "width",
                SvgPath.number(place.width()),
                "height",
                SvgPath.number(place.height()),
                "preserveAspectRatio",
                "none",
                "aria-label",
                picture.words(),
                "xmlns:xlink",
                "http://www.w3.org/1999/xlink",
                "xlink:href", // the older name, which programs for text know, too
                address);
    }

    private static Optional<String> address(PictureFile file) {
        try {
            return Optional.of(PagePicture.of(file, MOST_PIXELS).address());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    void lines(List<TextLine> lines) {
        lines.forEach(this::line);
    }

    private void line(TextLine line) {
        Letters letters = line.letters();
        svg.around(
                line.words().stream().map(PaperSvg::word).collect(Collectors.joining(" ")),
                "text",
                "y",
                SvgPath.number(line.baseline()),
                "font-size",
                SvgPath.number(letters.size()),
                "fill",
                line.paint().colour(),
                opacity(line.paint()),
                line.paint().opacity(),
                letters.bold() ? "font-weight" : Svg.NONE,
                "bold",
                letters.italic() ? "font-style" : Svg.NONE,
                "italic",
                letters.fixed() ? "font-family" : Svg.NONE,
                "monospace");
    }

    private static String word(Word word) {
        return Svg.element(
                inItsDirection(word.text()),
                "tspan",
                "x",
                SvgPath.number(word.x()),
                "textLength",
                SvgPath.number(word.width()),
                "lengthAdjust",
                "spacingAndGlyphs");
    }

    /** A word that is read from the right, with marks that keep the signs at its ends on their sides. */
    private static String inItsDirection(String word) {
        return TextDirection.of(word) == TextDirection.RIGHT_TO_LEFT
                        && !word.codePoints().allMatch(Character::isLetter)
                ? RIGHT_TO_LEFT_MARK + word + RIGHT_TO_LEFT_MARK
                : word;
    }

    private static String opacity(Paint paint) {
        return paint.opacity() < 1 ? "opacity" : Svg.NONE;
    }
}
