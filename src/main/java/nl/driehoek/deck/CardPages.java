package nl.driehoek.deck;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.deck.Card.Case;
import nl.driehoek.deck.Card.Checklist;
import nl.driehoek.deck.Card.Form;
import nl.driehoek.deck.Card.Overview;

/**
 * Cuts cards that are too long for a wall into pages that each can be read from the back of a room. A page is a card of
 * the same kind with a part of the content, the same whatever the size of the screen, so that all who show it agree.
 */
public final class CardPages {
    /** Characters of running text on a page; some forty words, at twenty of which a line. */
    private static final int TEXT = 330;

    /** Fields of a form on a page. */
    private static final int FIELDS = 3;

    /** Rows of a table on a page. */
    private static final int ROWS = 4;

    private CardPages() {}

    /** The pages of a card, in order; the card itself where it fits on one. */
    public static List<Card> of(Card card) {
        List<? extends Card> pages = switch (card) {
            case Case story -> story(story);
            case Checklist list -> checklist(list);
            case Form form -> form(form);
            case Overview overview -> overview(overview);
            default -> List.of(card);
        };
        return pages.isEmpty() ? List.of(card) : List.copyOf(pages);
    }

    private static List<Case> story(Case story) {
        List<String> pages = new ArrayList<>();
        StringBuilder page = new StringBuilder();
        for (String paragraph : story.text().split("\\n\\s*\\n")) {
            if (!page.isEmpty() && page.length() + paragraph.length() > TEXT) {
                pages.add(page.toString());
                page.setLength(0);
            }
            page.append(page.isEmpty() ? "" : "\n\n").append(paragraph);
        }
        pages.add(page.toString());
        return pages.stream().map(text -> new Case(story.face().withText(text))).toList();
    }

    private static List<Checklist> checklist(Checklist list) {
        List<Checklist> pages = new ArrayList<>();
        for (Checklist.Phase phase : list.phases()) {
            pages.add(new Checklist(list.face(), List.of(phase), List.of()));
        }
        if (!list.skills().isEmpty()) {
            pages.add(new Checklist(list.face(), List.of(), list.skills()));
        }
        return pages;
    }

    private static List<Form> form(Form form) {
        return chunks(form.fields(), FIELDS).stream()
                .map(fields -> new Form(form.face(), fields))
                .toList();
    }

    private static List<Overview> overview(Overview overview) {
        return overview.aligned()
                ? table(overview)
                : overview.columns().stream()
                        .map(column -> new Overview(overview.face(), List.of(column), false))
                        .toList();
    }

    private static List<Overview> table(Overview table) {
        int rows = table.columns().isEmpty()
                ? 0
                : items(table.columns().getFirst()).size();
        List<Overview> pages = new ArrayList<>();
        for (int from = 0; from < rows; from += ROWS) {
            int first = from;
            int end = Math.min(from + ROWS, rows);
            pages.add(new Overview(
                    table.face(),
                    table.columns().stream()
                            .map(column -> part(column, first, end))
                            .toList(),
                    true));
        }
        return pages;
    }

    private static Overview.Column part(Overview.Column column, int from, int end) {
        Overview.Section section = column.sections().getFirst();
        return new Overview.Column(
                column.title(),
                List.of(new Overview.Section(section.title(), items(column).subList(from, end))));
    }

    private static List<String> items(Overview.Column column) {
        return column.sections().getFirst().items();
    }

    private static <T> List<List<T>> chunks(List<T> all, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            chunks.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return chunks;
    }
}
