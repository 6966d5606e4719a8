package nl.driehoek.report.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.paper.PaperText;
import nl.driehoek.report.html.Blocks;
import nl.driehoek.report.html.Html;
import nl.driehoek.report.html.Sheet;
import nl.driehoek.report.html.Tag;

/** Forms and checklists as XHTML, each on a page of its own, with lines to write on and boxes to tick. */
final class EmptyForms {
    private static final int LINES = 3; // for a text of some sentences

    private final Excerpt excerpt;
    private final Texts texts;

    EmptyForms(Excerpt excerpt, Texts texts) {
        this.excerpt = excerpt;
        this.texts = texts;
    }

    /** The document; of cards that are neither there is nothing. */
    String of() {
        List<Html> articles = new ArrayList<>();
        excerpt.cards().forEach(card -> {
            if (card instanceof Card.Form form) {
                articles.add(article(card, fields(form)));
            } else if (card instanceof Card.Checklist list) {
                articles.add(article(card, phases(list)));
            }
        });
        String css = Sheet.forPaper().css() + PaperHtml.css("forms.css");
        return PaperHtml.page(excerpt.deck(), texts.get(PaperText.FORMS_OF, excerpt.title()), css, articles);
    }

    private Html article(Card card, Html content) {
        String title = card.title().orElseGet(excerpt::title);
        return Html.element(
                "article",
                Tag.of("div", "running").around(Html.text(title + ". " + PaperHtml.terms(excerpt.deck(), texts))),
                Html.element("h1", Html.text(title)),
                Blocks.of(RichText.of(card.text())),
                content);
    }

    private static Html fields(Card.Form form) {
        return Html.all(form.fields().stream().map(EmptyForms::field).toList());
    }

    private static Html field(Card.Form.Field field) {
        return switch (field.type()) {
            case LINE, DATE, TIME -> field("half", field.label(), field.hint(), lines(1));
            case TEXT -> field("field", field.label(), field.hint(), lines(LINES));
            case CHOICE -> {
                List<RichText> options = field.options().stream()
                        .map(option -> RichText.plain(option.text()))
                        .toList();
                yield field("field", field.label(), field.hint(), boxes(options));
            }
        };
    }

    private static Html field(String width, String label, String hint, Html room) {
        Html below = hint.isEmpty() ? Html.NONE : Tag.of("p", "hint").around(Html.text(hint));
        return Tag.of("div", width).around(Tag.of("p", "label").around(Html.text(label)), below, room);
    }

    private static Html lines(int count) {
        return Html.all(Collections.nCopies(count, Tag.of("div", "line").around()));
    }

    private Html phases(Card.Checklist list) {
        List<Html> parts = new ArrayList<>(List.of(
                field("half", texts.get(PaperText.NAME), "", lines(1)),
                field("half", texts.get(PaperText.DATE), "", lines(1))));
        list.phases().forEach(phase -> {
            parts.add(Html.element("h2", Html.text(phase.title())));
            parts.add(boxes(
                    phase.items().stream().map(item -> RichText.of(item.text())).toList()));
        });
        if (!list.skills().isEmpty()) {
            parts.add(Html.element("h2", Html.text(texts.get(ExportText.SKILLS))));
            parts.add(Blocks.DOTTED.around(Html.all(list.skills().stream()
                    .map(skill -> Html.element("li", Blocks.within(RichText.of(skill))))
                    .toList())));
        }
        return Html.all(parts);
    }

    private static Html boxes(List<RichText> lines) {
        return Tag.of("ul", "boxes")
                .around(Html.all(lines.stream()
                        .map(line -> Html.element("li", Tag.of("span", "box").around(), Blocks.within(line)))
                        .toList()));
    }
}
