package nl.driehoek.report.html;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.driehoek.deck.Deck;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Report;
import nl.driehoek.report.Section;
import nl.driehoek.report.Told;

/**
 * What is told of a session as one HTML document, without a script and without anything from elsewhere. It is well-formed
 * XML as well.
 */
public final class HtmlDocument {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private static final String PLACE = "\u0001";

    private final Texts texts;
    private final ZoneId zone;
    private final String program;

    /**
     * Documents in one language.
     *
     * @param zone for days and times
     * @param program name and version of the program, for the document's head
     */
    public HtmlDocument(Texts texts, ZoneId zone, String program) {
        this.texts = texts;
        this.zone = zone;
        this.program = program;
    }

    /** The document, each report in an element of its own; lines end in LF. */
    public String of(Told told, Sheet sheet) {
        Rows rows = new Rows(texts, told.record().library(), new Drawings(told.media()));
        List<Html> articles = told.reports().stream()
                .map(report -> article(report, rows, sheet))
                .toList();
        Html body = Html.element("body", Html.element("main", Html.joined(articles, "\n")));
        return "<!DOCTYPE html>\n"
                + new Tag("html")
                        .with("xmlns", "http://www.w3.org/1999/xhtml")
                        .with("lang", texts.language().code())
                        .around(head(told.reports().getFirst().head(), sheet), body)
                        .markup()
                + "\n";
    }

    private Html head(Report.Head head, Sheet sheet) {
        return Html.element(
                "head",
                new Html("<meta charset=\"utf-8\"/>"),
                meta("name", "viewport", "width=device-width, initial-scale=1"),
                meta("http-equiv", "Content-Security-Policy", POLICY),
                meta("name", "generator", program),
                meta("name", "description", head.title() + ". " + when(head)),
                Html.element("title", Html.text(head.title())),
                new Html("<style>\n" + sheet.css() + "</style>\n"));
    }

    private static Html meta(String kind, String name, String content) {
        return new Html(
                "<" + new Tag("meta").with(kind, name).with("content", content).start() + "/>\n");
    }

    private Html article(Report report, Rows rows, Sheet sheet) {
        List<Html> parts = new ArrayList<>(List.of(sheet.paged() ? foot(report.head()) : Html.NONE));
        parts.add(header(report.head()));
        if (report.onTable().isEmpty()) {
            parts.add(Html.element("p", Html.text(texts.get(ExportText.NO_CARDS))));
        }
        report.onTable().forEach(section -> parts.add(section(section, 2, rows)));
        parts.add(putBack(report.putBack(), rows));
        report.chapters().forEach(chapter -> parts.add(chapter(chapter, rows)));
        parts.add(sources(report.sources()));
        return Html.element("article", Html.joined(parts, "\n"));
    }

    private static Html foot(Report.Head head) {
        return Tag.of("div", "running").reading(head.title()).around(Html.text(head.title()));
    }

    private String when(Report.Head head) {
        return texts.get(head.when(), texts.moment(head.startedAt(), zone));
    }

    private Html header(Report.Head head) {
        return Html.element(
                "header",
                Rows.heading(head.title(), 1),
                Tag.of("p", "when").around(Html.text(when(head))),
                head.participants().isEmpty() ? Html.NONE : participants(head.participants()));
    }

    /** The sentence on participants, each name isolated from the others. */
    private Html participants(List<String> names) {
        List<Html> sentence = new ArrayList<>();
        for (String part :
                texts.get(ExportText.PARTICIPANTS, PLACE, names.size()).split(PLACE, -1)) {
            sentence.add(Html.text(part));
        }
        Html all = Html.joined(names.stream().map(Rows::isolated).toList(), ", ");
        return Tag.of("p", "who").around(sentence.getFirst(), all, sentence.getLast());
    }

    private static Html section(Section section, int level, Rows rows) {
        List<Html> parts = new ArrayList<>(List.of(Rows.heading(section.heading(), level)));
        if (!section.dealtTo().isEmpty()) {
            parts.add(Tag.of("p", "turn").reading(section.dealtTo()).around(Html.text(section.dealtTo())));
        }
        if (!section.printed().isEmpty()) {
            parts.add(rows.printed(section));
        }
        section.rows().forEach(row -> parts.add(rows.of(row, level + 1)));
        return Tag.of("section", "card").around(Html.joined(parts, "\n"));
    }

    private Html putBack(List<Section> sections, Rows rows) {
        if (sections.isEmpty()) {
            return Html.NONE;
        }
        List<Html> parts = new ArrayList<>(List.of(
                Rows.heading(texts.get(ExportText.PUT_BACK), 2),
                Tag.of("p", "explained").around(Html.text(texts.get(ExportText.PUT_BACK_EXPLAINED)))));
        sections.forEach(section -> parts.add(section(section, 3, rows)));
        return Html.element("section", Html.joined(parts, "\n"));
    }

    private static Html chapter(Report.Chapter chapter, Rows rows) {
        List<Html> parts = new ArrayList<>(List.of(Rows.heading(chapter.heading(), 2)));
        chapter.rows().forEach(row -> parts.add(rows.of(row, 3)));
        return Html.element("section", Html.joined(parts, "\n"));
    }

    private Html sources(Report.Sources sources) {
        if (sources.decks().isEmpty()) {
            return Html.NONE;
        }
        List<Html> decks = sources.decks().stream().map(this::deck).toList();
        List<Html> works = sources.works().stream().map(HtmlDocument::source).toList();
        Html list = works.isEmpty() ? Html.NONE : Blocks.DOTTED.around(Html.all(works));
        return Tag.of("section", "sources")
                .around(Rows.heading(texts.get(ExportText.SOURCES), 2), Html.all(decks), list);
    }

    private Html deck(Deck.Info info) {
        return Html.element("p", Html.text(texts.get(ExportText.DECK, info.title(), info.version(), info.license())));
    }

    private static Html source(Report.Source source) {
        Html words = Rows.isolated(source.words());
        Html address = source.url().isEmpty()
                ? Html.NONE
                : Html.all(List.of(Html.text(": "), Blocks.link(Html.text(source.url()), source.url())));
        return Html.element("li", words, address);
    }
}
