package nl.driehoek.report.html;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.i18n.TextDirection;

/**
 * A piece of HTML that is well-formed XML, made of texts and elements alone: whatever somebody typed stays a text, opens no
 * element, and does not turn round what stands beside it.
 *
 * @param markup the piece itself
 */
public record Html(String markup) {
    /** Nothing. */
    public static final Html NONE = new Html("");

    private static final Pattern NOT_A_CHARACTER = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|\\p{Cs}|[\\x{FFFE}\\x{FFFF}]");

    /** Embeddings, overrides and isolates: what opens one and does not close it turns the rest of a line round. */
    public Html {
        Objects.requireNonNull(markup);
    }

    /** A text, sign for sign, but for signs that no document can hold. */
    public static Html text(String text) {
        return new Html(escaped(text));
    }

    /** A text with a line break for each of its line ends. */
    public static Html lines(String text) {
        return new Html(text.split("\\R", -1).length == 1 ? escaped(text) : broken(text));
    }

    /** Pieces after each other. */
    public static Html all(List<Html> pieces) {
        return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
    }

    /** Pieces after each other, with a text between them. */
    public static Html joined(List<Html> pieces, String between) {
        return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining(escaped(between))));
    }

    /** An element with nothing to it but its name. */
    public static Html element(String name, Html... inside) {
        return new Tag(name).around(inside);
    }

    /** Whether it is nothing at all. */
    public boolean isEmpty() {
        return markup.isEmpty();
    }

    /** A text as it may stand in an element or between the quotes of an attribute. */
    public static String escaped(String text) {
        String clean = TextDirection.straight(NOT_A_CHARACTER.matcher(text).replaceAll("\ufffd"));
        return clean.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String broken(String text) {
        return Stream.of(text.split("\\R", -1)).map(Html::escaped).collect(Collectors.joining("<br/>"));
    }
}
