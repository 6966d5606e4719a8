package nl.driehoek.report.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import org.w3c.dom.Element;

/** What an element of a picture says of its shape, its line and its colours. */
final class SvgShape {
    private static final String NONE = "none";

    private SvgShape() {}

    /** Whether it has no such paint. */
    static boolean isNone(Element element, String paint) {
        String colour = element.getAttribute(paint);
        return colour.isEmpty() || colour.equals(NONE);
    }

    /** A paint of its own, as far as it is seen through. */
    static Color colour(Element element, String paint) {
        return colour(element.getAttribute(paint), element);
    }

    /** A colour as far as an element is seen through. */
    static Color colour(String colour, Element seenThrough) {
        Color solid = Color.decode(colour);
        String opacity = seenThrough.getAttribute("opacity");
        return opacity.isEmpty()
                ? solid
                : new Color(solid.getRed(), solid.getGreen(), solid.getBlue(), (int)
                        Math.round(255 * Double.parseDouble(opacity)));
    }

    /** The pen that draws its line. */
    static BasicStroke stroke(Element element) {
        boolean round = element.getAttribute("stroke-linecap").equals("round");
        int cap = round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        int join = round ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        float dash = (float) number(element, "stroke-dasharray");
        return new BasicStroke(
                (float) number(element, "stroke-width"), cap, join, 10, dash > 0 ? new float[] {dash} : null, 0);
    }

    /** Its outline. */
    static Shape outline(Element element) {
        return switch (element.getLocalName()) {
            case "rect" ->
                new RoundRectangle2D.Double(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"),
                        2 * number(element, "rx"),
                        2 * number(element, "rx"));
            case "circle" -> circle(number(element, "cx"), number(element, "cy"), number(element, "r"));
            case "line" ->
                new Line2D.Double(
                        number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2"));
            default -> PathData.path(element.getAttribute("d"));
        };
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** A length; 0 where it does not say one. */
    static double number(Element element, String name) {
        String number = element.getAttribute(name);
        return number.isEmpty() ? 0 : Double.parseDouble(number);
    }
}
