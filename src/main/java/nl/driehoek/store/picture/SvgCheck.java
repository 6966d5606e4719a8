package nl.driehoek.store.picture;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.store.picture.PictureCheck.Flaw;

/**
 * Judges a picture of lines. It may draw and nothing else: what runs, moves, embeds or points outside of the file makes it
 * unfit, and so does a document type of its own, by which a small file becomes a large one.
 */
final class SvgCheck {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int MOST_ELEMENTS = 20_000;
    private static final int DEEPEST = 100;

    private static final Set<String> REFUSED = Set.of(
            "script",
            "foreignobject",
            "image",
            "feimage",
            "a",
            "animate",
            "animatemotion",
            "animatetransform",
            "animatecolor",
            "set",
            "iframe",
            "audio",
            "video",
            "object",
            "embed",
            "handler",
            "listener",
            "filter",
            "use",
            "font-face-uri",
            "cursor",
            "color-profile");

    /** An address in a style or an attribute that is not a part of the same file. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "url\\s*+\\(\\s*+['\"]?+\\s*+(?!#)|@import|\\\\|javascript:|expression\\s*\\(", Pattern.CASE_INSENSITIVE);

    private final XMLStreamReader xml;
    private int elements;
    private int depth;
    private boolean inStyle;

    private SvgCheck(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** What is wrong with it; empty where it may be shown. */
    static Optional<Flaw> flaw(byte[] bytes) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            return new SvgCheck(xml).flaw();
        } catch (XMLStreamException e) {
            return Optional.of(new Flaw(What.PICTURE_UNREADABLE, ""));
        }
    }

    /** What reads XML, without any document type. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Optional<Flaw> flaw() throws XMLStreamException {
        while (xml.hasNext()) {
            Optional<String> refused = switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> element();
                case XMLStreamConstants.END_ELEMENT -> left();
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> Optional.of("<?" + xml.getPITarget());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> style();
                case XMLStreamConstants.DTD -> Optional.of("<!DOCTYPE");
                case XMLStreamConstants.ENTITY_REFERENCE -> Optional.of("&" + xml.getLocalName());
                default -> Optional.<String>empty();
            };
            if (refused.isPresent()) {
                return refused.map(what -> new Flaw(What.PICTURE_UNSAFE, what));
            }
        }
        return elements == 0 ? Optional.of(new Flaw(What.PICTURE_UNREADABLE, "")) : Optional.empty();
    }

    /** Words are looked at only where they are rules of style. */
    private Optional<String> style() {
        return inStyle && OUTSIDE.matcher(xml.getText()).find() ? Optional.of("<style") : Optional.empty();
    }

    private Optional<String> left() {
        depth--;
        inStyle = false;
        return Optional.empty();
    }

    private Optional<String> element() throws XMLStreamException {
        String name = xml.getLocalName();
        boolean foreign = !NAMESPACE.equals(xml.getNamespaceURI());
        if (elements == 0 && (foreign || !name.equals("svg"))) {
            throw new XMLStreamException("another root");
        }
        if (++elements > MOST_ELEMENTS || ++depth > DEEPEST) {
            return Optional.of(name);
        }
        if (REFUSED.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of('<' + name);
        }
        inStyle = name.equals("style");
        return attribute();
    }

    private Optional<String> attribute() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip();
            boolean leads = (name.equals("href") || name.equals("src")) && !value.startsWith("#");
            if (name.startsWith("on") || leads || OUTSIDE.matcher(value).find()) {
                return Optional.of(xml.getAttributeLocalName(i));
            }
        }
        return Optional.empty();
    }
}
