package nl.driehoek.report.html;

import java.util.List;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.TextDirection;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Row;
import nl.driehoek.report.Section;

/** What came of a card as HTML: texts under labels as a table, others as a list, pictures within the document. */
final class Rows {
    private final Texts texts;
    private final Library library;
    private final Drawings drawings;

    Rows(Texts texts, Library library, Drawings drawings) {
        this.texts = texts;
        this.library = library;
        this.drawings = drawings;
    }

    /** What is printed on a card, in the language of its deck. */
    Html printed(Section section) {
        String reader = texts.language().code();
        String language = library.deck(section.card().deck())
                .map(deck -> deck.info().language().getLanguage())
                .orElse(reader);
        Tag tag = Tag.of("div", "printed");
        return (language.equals(reader) ? tag : tag.with("lang", language))
                .around(
                        Blocks.of(section.printed()),
                        section.picture().map(one -> CardFigure.of(one, texts)).orElse(Html.NONE));
    }

    /**
     * A row.
     *
     * @param level of headings in it, 2 to 6
     */
    Html of(Row row, int level) {
        Html told = switch (row) {
            case Row.Lines lines -> lines(lines, level);
            case Row.Passage passage -> passage(passage.title(), passage.text(), level);
            case Row.Image image -> drawings.of(image.path(), image.words(), Drawings.caption(image.words()));
            case Row.Figure figure -> figure(figure, level);
        };
        return row.ownEyes() && !told.isEmpty() ? Tag.of("div", "own").around(ownEyes(), told) : told;
    }

    private Html ownEyes() {
        return Tag.of("p", "own-mark").around(Html.text(texts.get(ExportText.OWN_EYES)));
    }

    /** A heading; nothing where there is nothing to say in it. */
    static Html heading(String words, int level) {
        return words.isBlank() ? Html.NONE : new Tag("h" + level).reading(words).around(Html.text(words.strip()));
    }

    private static Html passage(String title, RichText text, int level) {
        return Tag.of("div", "passage").around(heading(title, level), Blocks.of(text));
    }

    private Html figure(Row.Figure row, int level) {
        String title = row.figure().title();
        Html drawn = drawings.of(row.path(), title, Html.NONE);
        return Html.all(
                List.of(heading(title, level), drawn, Blocks.of(row.figure().text())));
    }

    private Html lines(Row.Lines lines, int level) {
        Html whole = lines.isTable()
                ? LabelTable.of(lines, texts)
                : list(lines)
                        .around(Html.all(lines.lines().stream().map(this::item).toList()));
        return Tag.of("div", "rows").around(heading(lines.title(), level), whole);
    }

    /** Where something is ticked the tick stands in the place of a dot. */
    private static Tag list(Row.Lines lines) {
        boolean ticks = lines.lines().stream().anyMatch(line -> line.tick() != Row.Tick.NONE);
        return ticks ? Tag.of("ul", "ticks") : Blocks.DOTTED;
    }

    private Html item(Row.Line line) {
        String words = line.label().isEmpty() ? line.text().words() : line.label();
        Html label =
                line.label().isEmpty() ? Html.NONE : Html.element("strong", isolated(line.label()), Html.text(": "));
        return item(line.tick()).reading(words).around(tick(line.tick()), label, directed(line));
    }

    private static Tag item(Row.Tick tick) {
        return tick == Row.Tick.NONE ? new Tag("li") : Tag.of("li", "ticked");
    }

    /** Behind a label that is read the other way a text is kept apart. */
    private static Html directed(Row.Line line) {
        String words = line.text().words();
        boolean turned = !line.label().isEmpty() && TextDirection.of(words) == TextDirection.RIGHT_TO_LEFT;
        Html text = Blocks.within(line.text());
        return turned ? new Tag("div").reading(words).around(text) : text;
    }

    private Html tick(Row.Tick tick) {
        return switch (tick) {
            case NONE -> Html.NONE;
            case OPEN -> tick("☐", ExportText.OPEN);
            case DONE -> tick("☑", ExportText.DONE);
        };
    }

    private Html tick(String sign, ExportText words) {
        return Tag.of("span", "tick")
                .with("role", "img")
                .with("aria-label", texts.get(words))
                .around(Html.text(sign));
    }

    /** A name or a label, which does not turn round what stands beside it. */
    static Html isolated(String words) {
        return Html.element("bdi", Html.text(words));
    }
}
