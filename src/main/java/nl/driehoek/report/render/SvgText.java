package nl.driehoek.report.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Draws a line of text of a picture: its letters as outlines, each piece as wide as the picture wants it. */
final class SvgText {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Graphics2D graphics;
    private final Element line;

    private SvgText(Graphics2D graphics, Element line) {
        this.graphics = graphics;
        this.line = line;
    }

    static void draw(Graphics2D graphics, Element line, Color colour) {
        SvgText text = new SvgText(graphics, line);
        graphics.setColor(colour);
        NodeList words = line.getElementsByTagNameNS("*", "tspan");
        if (words.getLength() == 0) {
            text.piece(line);
        }
        for (int i = 0; i < words.getLength(); i++) {
            text.piece((Element) words.item(i));
        }
    }

    private void piece(Element piece) {
        String words = piece.getTextContent();
        if (words.isBlank()) {
            return;
        }
        TextLayout laid = new TextLayout(typed(words).getIterator(), EXACT);
        double width = SvgShape.number(piece, "textLength");
        double stretch = width > 0 ? width / laid.getAdvance() : 1;
        double before = line.getAttribute("text-anchor").equals("middle") ? laid.getAdvance() / 2 : 0;
        AffineTransform place =
                AffineTransform.getTranslateInstance(SvgShape.number(piece, "x") - before, SvgShape.number(line, "y"));
        place.scale(stretch, 1);
        graphics.fill(laid.getOutline(place));
    }

    /** Each letter in the first typeface that has it; what none has is a box. */
    private AttributedString typed(String words) {
        List<Font> fonts = fonts(words);
        AttributedString typed = new AttributedString(words);
        for (int at = 0; at < words.length(); ) {
            int letter = words.codePointAt(at);
            int end = at + Character.charCount(letter);
            Font font = fonts.stream()
                    .filter(each -> each.canDisplay(letter))
                    .findFirst()
                    .orElse(fonts.getFirst());
            typed.addAttribute(TextAttribute.FONT, font, at, end);
            at = end;
        }
        return typed;
    }

    private List<Font> fonts(String words) {
        boolean bold = line.getAttribute("font-weight").equals("bold");
        boolean italic = line.getAttribute("font-style").equals("italic");
        return Typefaces.of(words, bold, italic, (float) SvgShape.number(line, "font-size"));
    }
}
