package nl.driehoek.report.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Adds to a page what a reader of PDF finds its way by: bookmarks for its headings, words for pictures and links, and small
 * dots for the items of a list of the class {@code dotted}.
 */
final class Outline {
    private static final int DEEPEST = 3;

    private final Document page;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<Integer> levels = new ArrayDeque<>();
    private int count;

    private Outline(Document page) {
        this.page = page;
    }

    static void added(Document page) throws IOException {
        Outline outline = new Outline(page);
        outline.bookmarks();
        outline.subject();
        Xhtml.all(page, "li").forEach(outline::dot);
        Xhtml.all(page, "svg").forEach(Outline::describe);
        Xhtml.all(page, "a").forEach(Outline::name);
    }

    private void bookmarks() throws IOException {
        open.push(Xhtml.added(page, "bookmarks"));
        levels.push(0);
        below(page.getDocumentElement());
    }

    /** What the page says that it is about, which is its title where it does not say more. */
    private void subject() throws IOException {
        String described = Xhtml.all(page, "meta").stream()
                .filter(meta -> meta.getAttribute("name").equals("description"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElseGet(() -> Xhtml.all(page, "title").stream()
                        .map(Element::getTextContent)
                        .findFirst()
                        .orElse(""));
        Element subject = Xhtml.added(page, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", described);
    }

    private void below(Element parent) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeType() == Node.ELEMENT_NODE) {
                Element child = (Element) children.item(i);
                level(child).ifPresentOrElse(level -> bookmark(child, level), () -> below(child));
            }
        }
    }

    private static Optional<Integer> level(Element element) {
        String name = element.getLocalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
        return heading ? Optional.of(name.charAt(1) - '0').filter(level -> level <= DEEPEST) : Optional.empty();
    }

    private void bookmark(Element heading, int level) {
        while (levels.peek() >= level) {
            levels.pop();
            open.pop();
        }
        if (!heading.hasAttribute("id")) {
            heading.setAttribute("id", "heading-" + ++count);
        }
        Element bookmark = page.createElementNS(heading.getNamespaceURI(), "bookmark");
        bookmark.setAttribute("name", heading.getTextContent().strip());
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        open.peek().appendChild(bookmark);
        open.push(bookmark);
        levels.push(level);
    }

    /** The library's own dots are as large as letters. */
    private void dot(Element item) {
        Element list = (Element) item.getParentNode();
        if (list.getAttribute("class").equals("dotted")) {
            Element dot = page.createElementNS(item.getNamespaceURI(), "span");
            dot.setAttribute("class", "dot");
            dot.setTextContent("\u2022");
            item.insertBefore(dot, item.getFirstChild());
        }
    }

    private static void describe(Element svg) {
        NodeList titles = svg.getElementsByTagNameNS("*", "title");
        if (!svg.hasAttribute("alt") && titles.getLength() > 0) {
            svg.setAttribute("alt", titles.item(0).getTextContent());
        }
    }

    private static void name(Element link) {
        if (!link.hasAttribute("title")) {
            link.setAttribute("title", link.getTextContent().strip() + " (" + link.getAttribute("href") + ")");
        }
    }
}
