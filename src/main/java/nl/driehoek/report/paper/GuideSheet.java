package nl.driehoek.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardGuide;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Link;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.Span;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.i18n.GuideText;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.paper.PaperText;
import nl.driehoek.report.CardBlocks;
import nl.driehoek.report.html.Blocks;
import nl.driehoek.report.html.CardFigure;
import nl.driehoek.report.html.Html;
import nl.driehoek.report.html.Sheet;
import nl.driehoek.report.html.Tag;

/** What a facilitator needs for each set, as XHTML: goals, method, background, the cards with what to ask on, and sources. */
final class GuideSheet {
    private static final String APART = " · ";

    private final Excerpt excerpt;
    private final Texts texts;

    GuideSheet(Excerpt excerpt, Texts texts) {
        this.excerpt = excerpt;
        this.texts = texts;
    }

    /** The document; each set begins on a page of its own. */
    String of() {
        String title = texts.get(PaperText.SHEET_OF, excerpt.title());
        String css = Sheet.forPaper().css() + PaperHtml.css("sheet.css");
        return PaperHtml.page(
                excerpt.deck(),
                title,
                css,
                excerpt.sets().stream().map(this::article).toList());
    }

    private Html article(CardSet set) {
        Guide guide = set.guide();
        List<Html> parts = new ArrayList<>(List.of(
                Tag.of("div", "running").around(Html.text(set.caption())),
                Html.element("h1", Html.text(set.caption())),
                line("when", practical(guide))));
        parts.add(chapter(GuideText.SUMMARY, RichText.of(guide.outline().summary())));
        parts.add(listed(LibraryText.GOALS, guide.goals()));
        parts.add(chapter(LibraryText.METHOD, RichText.of(guide.method())));
        parts.add(cards(set));
        parts.add(chapter(LibraryText.BACKGROUND, RichText.of(guide.background())));
        parts.add(sources(set));
        return Html.element("article", Html.joined(parts, "\n"));
    }

    private String practical(Guide guide) {
        Optional<String> minutes = guide.outline().minutes().map(span -> texts.get(GuideText.MINUTES, words(span)));
        Optional<String> group = guide.outline().group().map(span -> texts.get(GuideText.GROUP, words(span)));
        List<String> materials = guide.outline().materials();
        Optional<String> ready = materials.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get(GuideText.MATERIALS, String.join("; ", materials)));
        return Stream.of(minutes, group, ready).flatMap(Optional::stream).collect(Collectors.joining(APART));
    }

    private String words(Span span) {
        return span.least() == span.most()
                ? Integer.toString(span.least())
                : texts.get(GuideText.SPAN, span.least(), span.most());
    }

    private Html cards(CardSet set) {
        List<Html> parts = new ArrayList<>(List.of(heading(LibraryText.CARDS_OF_SET)));
        for (int i = 0; i < set.cards().size(); i++) {
            parts.add(card(set, set.cards().get(i), i + 1));
        }
        return Html.element("section", Html.joined(parts, "\n"));
    }

    private Html card(CardSet set, Card card, int number) {
        CardGuide guide = set.cardGuide(card.id());
        List<Html> parts = new ArrayList<>();
        parts.add(new Tag("h3").around(Html.text(name(card, number))));
        parts.add(Tag.of("div", "printed").around(Blocks.of(CardBlocks.of(CardContent.of(card), texts))));
        card.face().picture().map(one -> CardFigure.of(one, texts)).ifPresent(parts::add);
        parts.add(line("turn", how(guide)));
        parts.add(more(GuideText.FOLLOW_UPS, guide.followUps()));
        parts.add(more(GuideText.IF_STUCK, guide.ifStuck().isEmpty() ? List.of() : List.of(guide.ifStuck())));
        return Tag.of("div", "card").around(Html.all(parts));
    }

    private String name(Card card, int number) {
        String kind = texts.get(DeckText.of(card.kind().word()));
        return number + ". " + card.title().map(title -> kind + ": " + title).orElse(kind);
    }

    private String how(CardGuide guide) {
        Stream<String> minutes = guide.minutes().stream().mapToObj(each -> texts.get(GuideText.CARD_MINUTES, each));
        Stream<String> modes = guide.mode().stream().map(mode -> texts.get(GuideText.valueOf(mode.name())));
        String line = Stream.concat(minutes, modes).collect(Collectors.joining(APART));
        return line.isEmpty()
                ? line
                : line.substring(0, 1).toUpperCase(texts.language().locale()) + line.substring(1);
    }

    private Html more(MessageKey heading, List<String> lines) {
        return lines.isEmpty()
                ? Html.NONE
                : Html.all(List.of(
                        Tag.of("p", "label").around(Html.text(texts.get(heading))),
                        dotted(lines.stream().map(RichText::of).toList())));
    }

    private Html sources(CardSet set) {
        Stream<Reading> all = Stream.concat(
                Stream.of(set.guide().reading()),
                set.cards().stream().map(card -> card.face().reading()));
        List<Html> items = all.flatMap(GuideSheet::items).distinct().toList();
        Html list = items.isEmpty() ? Html.NONE : Blocks.DOTTED.around(Html.all(items));
        Html terms = Html.element("p", Html.text(PaperHtml.terms(excerpt.deck(), texts)));
        return Tag.of("section", "sources").around(heading(LibraryText.SOURCES), list, terms);
    }

    private static Stream<Html> items(Reading reading) {
        return Stream.concat(
                reading.sources().stream().map(source -> Html.element("li", Html.text(source))),
                reading.links().stream().map(GuideSheet::link));
    }

    private static Html link(Link link) {
        return Html.element("li", Html.text(link.title() + ": "), Blocks.link(Html.text(link.url()), link.url()));
    }

    private Html listed(MessageKey heading, List<String> lines) {
        return lines.isEmpty()
                ? Html.NONE
                : Html.element(
                        "section",
                        heading(heading),
                        dotted(lines.stream().map(RichText::of).toList()));
    }

    private Html chapter(MessageKey heading, RichText text) {
        return text.isEmpty() ? Html.NONE : Html.element("section", heading(heading), Blocks.of(text));
    }

    private static Html dotted(List<RichText> lines) {
        return Blocks.DOTTED.around(Html.all(lines.stream()
                .map(line -> Html.element("li", Blocks.within(line)))
                .toList()));
    }

    private Html heading(MessageKey heading) {
        return Html.element("h2", Html.text(texts.get(heading)));
    }

    private static Html line(String name, String words) {
        return words.isEmpty() ? Html.NONE : Tag.of("p", name).around(Html.text(words));
    }
}
