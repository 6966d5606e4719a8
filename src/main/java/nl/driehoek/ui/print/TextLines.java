package nl.driehoek.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import nl.driehoek.print.PrintedCard.Letters;
import nl.driehoek.print.PrintedCard.TextLine;
import nl.driehoek.print.PrintedCard.Word;

/** The lines into which the toolkit broke a text, with the place of each word. */
final class TextLines {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern PICTURE = Pattern.compile("\\p{Co}+"); // a letter of the icons' typeface

    private final Placing placing;
    private double fromRight; // how wide a text is that is read from the right, or 0

    TextLines(Placing placing) {
        this.placing = placing;
    }

    /** A text that stands alone. */
    List<TextLine> of(Text text) {
        return PICTURE.matcher(text.getText()).matches()
                ? List.of()
                : lines(text, text.getText(), 0, text.getLayoutInfo());
    }

    /** All texts of a running text. */
    List<TextLine> of(TextFlow flow) {
        List<TextLine> lines = new ArrayList<>();
        LayoutInfo layout = flow.getLayoutInfo();
        fromRight = flow.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? flow.getWidth() : 0;
        int start = 0;
        for (Node child : flow.getChildren()) {
            if (child instanceof Text text) {
                lines.addAll(lines(text, text.getText(), start, layout));
                start += text.getText().length();
            }
        }
        return lines;
    }

    /** The lines of one stretch, which begins at this letter of the whole. */
    private List<TextLine> lines(Text look, String stretch, int start, LayoutInfo layout) {
        return layout.getTextLines(false).stream()
                .flatMap(line -> line(look, stretch, start, layout, line).stream())
                .toList();
    }

    private Optional<TextLine> line(Text look, String stretch, int start, LayoutInfo layout, TextLineInfo line) {
        int from = Math.clamp(line.start() - start, 0, stretch.length());
        int to = Math.clamp(line.end() - start, from, stretch.length());
        List<Word> words = WORD.matcher(stretch)
                .region(from, to)
                .results()
                .flatMap(word -> word(word, start, layout))
                .toList();
        double baseline = line.bounds().getMinY() + look.getBaselineOffset();
        return words.isEmpty() || !(look.getFill() instanceof Color colour)
                ? Optional.empty()
                : Optional.of(new TextLine(
                        words, placing.place(0, baseline).y(), letters(look.getFont()), placing.paint(colour)));
    }

    private Stream<Word> word(MatchResult word, int start, LayoutInfo layout) {
        return layout.getSelectionGeometry(start + word.start(), start + word.end(), false).stream()
                .findFirst()
                .map((Rectangle2D place) -> new Word(word.group(), left(place), placing.length(place.getWidth())))
                .stream();
    }

    /** The toolkit tells places in a text from the side on which it begins. */
    private double left(Rectangle2D place) {
        return placing.place(fromRight > 0 ? fromRight - place.getMaxX() : place.getMinX(), 0)
                .x();
    }

    private Letters letters(Font font) {
        String style = font.getStyle().toLowerCase(Locale.ROOT);
        return new Letters(
                placing.length(font.getSize()),
                style.contains("bold"),
                style.contains("italic") || style.contains("oblique"),
                font.getFamily().toLowerCase(Locale.ROOT).contains("mono"));
    }
}
