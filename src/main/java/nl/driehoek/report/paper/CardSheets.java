package nl.driehoek.report.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.paper.PaperText;
import nl.driehoek.report.html.Blocks;
import nl.driehoek.report.html.Html;
import nl.driehoek.report.html.Tag;

/**
 * Cards to cut, as XHTML for sheets of A4. Each page with backs follows the one with their fronts, and fits it when the
 * printer turns the sheet over its long edge.
 */
final class CardSheets {
    private static final int ACCENTS = 4;
    private static final double MARK_FROM = 2.5; // from the edge of the sheet to a cut mark, in millimetres
    private static final double MARK_LENGTH = 6;

    private final Excerpt excerpt;
    private final Grid grid;
    private final Texts texts;

    CardSheets(Excerpt excerpt, Grid grid, Texts texts) {
        this.excerpt = excerpt;
        this.grid = grid;
        this.texts = texts;
    }

    /** The document. */
    String of(boolean backs) {
        List<PaperCard> cards = new CardFit(grid, texts).of(excerpt);
        List<Html> sheets = new ArrayList<>();
        for (int from = 0; from < cards.size(); from += grid.count()) {
            List<PaperCard> some = cards.subList(from, Math.min(from + grid.count(), cards.size()));
            sheets.add(sheet(some.size(), index -> front(some.get(index), grid.front(index))));
            if (backs) {
                sheets.add(sheet(some.size(), index -> back(some.get(index), grid.back(index))));
            }
        }
        String title = texts.get(PaperText.CARDS_OF, excerpt.title());
        return PaperHtml.page(excerpt.deck(), title, PaperHtml.css("cards.css"), sheets);
    }

    private Html sheet(int count, IntFunction<Html> card) {
        String title = texts.get(PaperText.CARDS_OF, excerpt.title());
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.of("p", "name").around(Html.text(title)));
        IntStream.range(0, count).mapToObj(card).forEach(parts::add);
        parts.add(Tag.of("p", "terms").around(Html.text(PaperHtml.terms(excerpt.deck(), texts))));
        parts.addAll(marks());
        return Tag.of("div", "sheet").around(Html.all(parts));
    }

    private Html front(PaperCard card, Grid.Place place) {
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.of("p", "kind").around(Html.text(kind(card))));
        parts.add(Tag.of("p", "from").around(Html.text(card.set().caption())));
        parts.add(Tag.of("div", "body")
                .with("style", type(card.print()))
                .around(title(card), Blocks.of(card.body()), PaperPicture.of(card, texts), lines(card)));
        parts.add(PaperSketch.of(card, grid, texts));
        return box("card", card, place, parts);
    }

    private String type(PaperCard.Print print) {
        double top = grid.padding() + CardFit.HEAD + print.top();
        String size = String.format(Locale.ROOT, "%.1fpt", print.size());
        double width = grid.width() - 2 * grid.padding();
        return "top: " + mm(top) + "; left: " + mm(grid.padding()) + "; width: " + mm(width) + "; font-size: " + size;
    }

    private static Html title(PaperCard card) {
        return card.title().isEmpty()
                ? Html.NONE
                : new Tag("h1").reading(card.title()).around(Html.text(card.title()));
    }

    private static Html lines(PaperCard card) {
        return Html.all(
                Collections.nCopies(card.print().lines(), Tag.of("div", "line").around()));
    }

    private String kind(PaperCard card) {
        String kind = texts.get(DeckText.of(card.card().kind().word()));
        return card.parts() == 1 ? kind : texts.get(PaperText.PART, kind, card.part(), card.parts());
    }

    private Html back(PaperCard card, Grid.Place place) {
        Html number = card.set().isNumbered()
                ? Tag.of("p", "number").around(Html.text(card.set().id()))
                : Html.NONE;
        Html name = Tag.of("p", "set").around(Html.text(card.set().title()));
        Html deck = Tag.of("p", "deck").around(Html.text(excerpt.deck().info().title()));
        return box(
                "back",
                card,
                place,
                List.of(Tag.of("div", "frame").with("style", frame()).around(number, name, deck)));
    }

    private Html box(String name, PaperCard card, Grid.Place place, List<Html> parts) {
        int theme = Math.floorMod(excerpt.deck().accent(card.set()), ACCENTS) + 1;
        return Tag.of("div", name + " theme-" + theme + " of-" + grid.count())
                .with("style", at(place.left(), place.top(), grid.width(), grid.height()))
                .around(Html.all(parts));
    }

    private String frame() {
        return at(
                grid.padding(), grid.padding(), grid.width() - 2 * grid.padding(), grid.height() - 2 * grid.padding());
    }

    private List<Html> marks() {
        List<Html> marks = new ArrayList<>();
        for (int column = 0; column <= grid.columns(); column++) {
            double x = Grid.MARGIN + column * grid.width();
            marks.add(mark(x, MARK_FROM, 0, MARK_LENGTH));
            marks.add(mark(x, Grid.SHEET_HEIGHT - MARK_FROM - MARK_LENGTH, 0, MARK_LENGTH));
        }
        for (int row = 0; row <= grid.rows(); row++) {
            double y = Grid.MARGIN + row * grid.height();
            marks.add(mark(MARK_FROM, y, MARK_LENGTH, 0));
            marks.add(mark(Grid.SHEET_WIDTH - MARK_FROM - MARK_LENGTH, y, MARK_LENGTH, 0));
        }
        return marks;
    }

    private static Html mark(double left, double top, double width, double height) {
        String way = width > 0 ? "across" : "down";
        return Tag.of("div", "mark " + way)
                .with("style", at(left, top, width, height))
                .around();
    }

    /** A place on a sheet or a card, as a style; lengths are in millimetres. */
    static String at(double left, double top, double width, double height) {
        return "left: " + mm(left) + "; top: " + mm(top) + "; width: " + mm(width) + "; height: " + mm(height);
    }

    private static String mm(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }
}
