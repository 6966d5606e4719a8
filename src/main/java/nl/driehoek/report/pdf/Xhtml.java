package nl.driehoek.report.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XHTML, and nothing that it refers to. */
final class Xhtml {
    private static final String ANY = "*";

    private Xhtml() {}

    /**
     * The document.
     *
     * @throws IOException if it is no well-formed XML
     */
    static Document parsed(String xhtml) throws IOException {
        try {
            return builder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("this is no XHTML", e);
        }
    }

    /** The elements of one name below another, in order. */
    static List<Element> all(Document page, String name) {
        NodeList found = page.getElementsByTagNameNS(ANY, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /**
     * An element that is added to the head of a page.
     *
     * @throws IOException if it has no head
     */
    static Element added(Document page, String name) throws IOException {
        List<Element> heads = all(page, "head");
        if (heads.isEmpty()) {
            throw new IOException("a page without a head");
        }
        Element element = page.createElementNS(page.getDocumentElement().getNamespaceURI(), name);
        heads.getFirst().appendChild(element);
        return element;
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler()); // it throws, and prints nothing
        return builder;
    }
}
