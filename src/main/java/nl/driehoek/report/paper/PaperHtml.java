package nl.driehoek.report.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.driehoek.deck.Deck;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.html.Html;
import nl.driehoek.report.html.Sheet;
import nl.driehoek.report.html.Tag;

/** What all that is printed of a deck has: one XHTML document in the deck's language, and the terms of its texts. */
final class PaperHtml {
    private PaperHtml() {}

    /**
     * A whole document.
     *
     * @param css of its own style sheets, whose colours are roles
     */
    static String page(Deck deck, String title, String css, List<Html> body) {
        Html head = Html.element(
                "head",
                Html.element("title", Html.text(title)),
                new Html("<style>\n" + Sheet.coloured(css) + "</style>"));
        return new Tag("html")
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .with("lang", deck.info().language().toLanguageTag())
                .around(head, Html.element("body", Html.joined(body, "\n")))
                .markup();
    }

    /** Whose texts these are, and under which terms. */
    static String terms(Deck deck, Texts texts) {
        Deck.Info info = deck.info();
        return texts.get(ExportText.DECK, info.title(), info.version(), info.license());
    }

    /** A style sheet that stands beside these classes. */
    static String css(String name) {
        try (InputStream file = PaperHtml.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
