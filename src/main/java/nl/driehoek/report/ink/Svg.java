package nl.driehoek.report.ink;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Writes SVG, an element a line; every text in it is fit for XML. */
final class Svg {
    /** The name of an attribute that is not there. */
    static final String NONE = "";

    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]");

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes are a name and a value in turn, and those named {@link #NONE} are left out. */
    void open(String name, Object... attributes) {
        line(tag(name, attributes) + ">");
        open.push(name);
    }

    /** Ends the element that was begun last. */
    void close() {
        String name = open.pop();
        line("</" + name + ">");
    }

    /** An element with nothing in it. */
    void empty(String name, Object... attributes) {
        line(tag(name, attributes) + "/>");
    }

    /** An element round others that are written already. */
    void around(String elements, String name, Object... attributes) {
        line(tag(name, attributes) + ">" + elements + "</" + name + ">");
    }

    /** A line of its own. */
    void line(String line) {
        xml.append(" ".repeat(open.size())).append(line).append("\n");
    }

    /** An element with a text in it. */
    static String element(String text, String name, Object... attributes) {
        return tag(name, attributes) + ">" + escaped(text) + "</" + name + ">";
    }

    @Override
    public String toString() {
        return xml.toString();
    }

    private static String tag(String name, Object... attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i].equals(NONE)) {
                tag.append(" ").append(attributes[i]).append("=\"");
                tag.append(escaped(attributes[i + 1].toString())).append("\"");
            }
        }
        return tag.toString();
    }

    /** A text with nothing in it that XML would take for something else, or not take at all. */
    static String escaped(String text) {
        return NOT_IN_XML
                .matcher(text)
                .replaceAll("\ufffd")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
