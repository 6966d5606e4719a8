package nl.driehoek.report.render;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A picture as {@code report.ink} writes it in SVG, to be drawn; it knows what those pictures have in them, and no more. */
public final class SvgPicture {
    private final Element svg;
    private final double[] box;

    private SvgPicture(Element svg) {
        this.svg = svg;
        String[] numbers = svg.getAttribute("viewBox").split(" ");
        this.box = new double[] {Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3])};
    }

    /**
     * A picture within a page.
     *
     * @throws IllegalArgumentException if it has no {@code viewBox}
     */
    public static SvgPicture of(Element svg) {
        if (svg.getAttribute("viewBox").isEmpty()) {
            throw new IllegalArgumentException("a picture without a viewBox");
        }
        return new SvgPicture(svg);
    }

    /**
     * A picture by itself.
     *
     * @throws IOException if it is no picture
     */
    public static SvgPicture parsed(String svg) throws IOException {
        try {
            DocumentBuilder builder =
                    DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // it throws, and prints nothing
            return of(builder.parse(new InputSource(new StringReader(svg))).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IllegalArgumentException e) {
            throw new IOException("this is no picture", e);
        }
    }

    /** How high it is, in its widths. */
    public double height() {
        return box[1] / box[0];
    }

    /** Draws it from the origin on, so wide; nothing of it is drawn outside. */
    public void draw(Graphics2D surface, double width) {
        Graphics2D graphics = (Graphics2D) surface.create();
        graphics.scale(width / box[0], width / box[0]);
        graphics.clip(new Rectangle2D.Double(0, 0, box[0], box[1]));
        children(svg).forEach(child -> draw(graphics, child));
        graphics.dispose();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static void draw(Graphics2D graphics, Element element) {
        switch (element.getLocalName()) {
            case "g" -> group(graphics, element);
            case "image" -> SvgImage.draw(graphics, element);
            case "text" -> SvgText.draw(graphics, element, SvgShape.colour(element, "fill"));
            case "rect", "circle", "line", "path" -> shape(graphics, element, SvgShape.outline(element));
            default -> {} // what it shows in words, and the clip that is its edge
        }
    }

    /** What a group that is seen through has in one colour is drawn as one shape: it is no darker where it lies twice. */
    private static void group(Graphics2D graphics, Element group) {
        if (!group.hasAttribute("opacity")) {
            children(group).forEach(child -> draw(graphics, child));
            return;
        }
        List<Element> strokes = children(group);
        for (String colour : strokes.stream()
                .map(each -> each.getAttribute("stroke"))
                .distinct()
                .toList()) {
            Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
            strokes.stream()
                    .filter(each -> each.getAttribute("stroke").equals(colour))
                    .forEach(each ->
                            all.append(SvgShape.stroke(each).createStrokedShape(SvgShape.outline(each)), false));
            graphics.setColor(SvgShape.colour(colour, group));
            graphics.fill(all);
        }
    }

    private static void shape(Graphics2D graphics, Element element, Shape outline) {
        if (!SvgShape.isNone(element, "fill")) {
            graphics.setColor(SvgShape.colour(element, "fill"));
            graphics.fill(outline);
        }
        if (!SvgShape.isNone(element, "stroke")) {
            graphics.setColor(SvgShape.colour(element, "stroke"));
            graphics.setStroke(SvgShape.stroke(element));
            graphics.draw(outline);
        }
    }
}
