package nl.driehoek.report.html;

import nl.driehoek.i18n.TextDirection;

/**
 * The start of an element.
 *
 * @param start its name with the attributes that it has so far
 */
public record Tag(String start) {
    /** With a class that style sheets know it by. */
    public static Tag of(String name, String styleClass) {
        return new Tag(name).with("class", styleClass);
    }

    /** With an attribute more. */
    public Tag with(String attribute, String value) {
        return new Tag(start + " " + attribute + "=\"" + Html.escaped(value).replaceAll("\\s", " ") + "\"");
    }

    /** Read from the right where these words, which are what it holds, are. */
    public Tag reading(String words) {
        return TextDirection.of(words) == TextDirection.RIGHT_TO_LEFT ? with("dir", "rtl") : this;
    }

    /** The element. */
    public Html around(Html... inside) {
        StringBuilder markup = new StringBuilder("<").append(start).append('>');
        for (Html piece : inside) {
            markup.append(piece.markup());
        }
        return new Html(markup.append("</").append(name()).append('>').toString());
    }

    private String name() {
        int end = start.indexOf(' ');
        return end < 0 ? start : start.substring(0, end);
    }
}
