package nl.driehoek.report.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.driehoek.report.Media;

/** The pictures of a document, within it as SVG. Each has names of its own for its parts, as a document may have each name once. */
final class Drawings {
    private static final String ROOT = "<svg ";
    private static final Pattern SIZE = Pattern.compile(" width=\"(\\d+)\" height=\"(\\d+)\"");
    private static final int WIDTH = 454; // CSS pixels: 120 mm
    private static final String TITLE_END = "</title>";

    private final Media media;
    private int shown;

    Drawings(Media media) {
        this.media = media;
    }

    /**
     * A picture; nothing where there is none of that name.
     *
     * @param words what it shows, plain
     * @param below words that stand below it, such as these; none where they stand elsewhere
     */
    Html of(String path, String words, Html below) {
        return media.svg(path)
                .map(svg -> Html.element("figure", inline(svg, words), below))
                .orElse(Html.NONE);
    }

    /** Words to stand below a picture. */
    static Html caption(String words) {
        return words.isBlank()
                ? Html.NONE
                : new Tag("figcaption").reading(words).around(Html.text(words));
    }

    private Html inline(String svg, String words) {
        shown++;
        String body = svg.substring(svg.indexOf(ROOT))
                .replace("id=\"card\"", "id=\"card-" + shown + "\"")
                .replace("url(#card)", "url(#card-" + shown + ")");
        String described = Html.element("desc", Html.text(words)).markup();
        String titled = body.replaceFirst(TITLE_END, TITLE_END + Matcher.quoteReplacement(described));
        return new Html(SIZE.matcher(titled).replaceFirst(Drawings::onPaper).strip());
    }

    /** As wide as it is on paper; a browser makes it as wide as its window. */
    private static String onPaper(MatchResult size) {
        int height = Math.round((float) WIDTH * Integer.parseInt(size.group(2)) / Integer.parseInt(size.group(1)));
        return " width=\"" + WIDTH + "\" height=\"" + height + "\"";
    }
}
