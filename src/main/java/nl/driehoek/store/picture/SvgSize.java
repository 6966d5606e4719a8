package nl.driehoek.store.picture;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.driehoek.deck.picture.PictureFile.Size;

/** How large a picture of lines says that it is. */
final class SvgSize {
    /** What a picture that says nothing is taken for, by CSS. */
    private static final Size UNSAID = new Size(300, 150);

    /** The most times that one side is longer than the other; beyond it nothing would be seen. */
    private static final double NARROWEST = 20;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]+)?");
    private static final Pattern LENGTH = Pattern.compile("(" + NUMBER.pattern() + ")(px|pt|pc|mm|cm|in|em|ex)?");

    private SvgSize() {}

    /** By the box that it is drawn in, or else by its width and height. */
    static Size of(byte[] svg) {
        try {
            XMLStreamReader xml = SvgCheck.factory().createXMLStreamReader(new ByteArrayInputStream(svg));
            xml.nextTag();
            return box(xml).or(() -> sides(xml)).map(SvgSize::bounded).orElse(UNSAID);
        } catch (XMLStreamException _) {
            return UNSAID;
        }
    }

    private static Optional<Size> box(XMLStreamReader xml) {
        String box = xml.getAttributeValue(null, "viewBox");
        String[] numbers = box == null ? new String[0] : box.strip().split("[\\s,]+");
        return numbers.length == 4 ? size(numbers[2], numbers[3]) : Optional.empty();
    }

    private static Optional<Size> sides(XMLStreamReader xml) {
        return size(length(xml, "width"), length(xml, "height"));
    }

    private static String length(XMLStreamReader xml, String side) {
        String value = xml.getAttributeValue(null, side);
        Matcher length = LENGTH.matcher(value == null ? "" : value.strip());
        return length.matches() ? length.group(1) : "";
    }

    private static Optional<Size> size(String width, String height) {
        if (!NUMBER.matcher(width).matches() || !NUMBER.matcher(height).matches()) {
            return Optional.empty();
        }
        double wide = Double.parseDouble(width);
        double high = Double.parseDouble(height);
        boolean real = wide > 0 && high > 0 && Double.isFinite(wide) && Double.isFinite(high);
        return real ? Optional.of(new Size(wide, high)) : Optional.empty();
    }

    private static Size bounded(Size size) {
        double width = Math.max(size.width(), size.height() / NARROWEST);
        return new Size(width, Math.max(size.height(), width / NARROWEST));
    }
}
