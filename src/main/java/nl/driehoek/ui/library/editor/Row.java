package nl.driehoek.ui.library.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.driehoek.deck.draft.CardDraft;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.editor.EditorText;

/**
 * A line of the list: the deck, a set or a card.
 *
 * @param id of the set or card; empty for the deck
 * @param words what it is known by
 * @param kind what kind of card it is, in words; empty for the others
 * @param flaws how much keeps it from being sound
 */
record Row(Level level, String id, String words, String kind, int flaws) {
    private static final int LONGEST = 70;

    /** What a line stands for. */
    enum Level {
        DECK,
        SET,
        CARD
    }

    /**
     * The lines of a deck, the deck's own first.
     *
     * @param flaws by id, empty for the deck
     */
    static List<Row> all(Members deck, Texts texts, Map<String, Integer> flaws) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Level.DECK, "", titled(deck, texts), "", flaws.getOrDefault("", 0)));
        for (Members set : deck.each("sets")) {
            String id = set.text("id");
            String number = Character.isDigit((id + ' ').charAt(0)) ? id + ' ' : "";
            rows.add(new Row(Level.SET, id, number + titled(set, texts), "", flaws.getOrDefault(id, 0)));
            set.each("cards").forEach(card -> rows.add(card(card, texts, flaws)));
        }
        return rows;
    }

    private static Row card(Members card, Texts texts, Map<String, Integer> flaws) {
        String id = card.text("id");
        String kind = texts.get(DeckText.of(CardDraft.kind(card).word()));
        return new Row(Level.CARD, id, words(card, texts), kind, flaws.getOrDefault(id, 0));
    }

    private static String titled(Members object, Texts texts) {
        String title = object.text("title").strip();
        return title.isEmpty() ? texts.get(EditorText.UNTITLED) : title;
    }

    /** What a card is known by: its title, or the beginning of its text. */
    static String words(Members card, Texts texts) {
        String title = card.text("title").strip();
        String text = card.text("text").strip().replaceAll("\\s+", " ");
        String words = title.isEmpty() ? text : title;
        if (words.isEmpty()) {
            return texts.get(EditorText.EMPTY_CARD);
        }
        return words.length() > LONGEST ? words.substring(0, LONGEST - 1) + '…' : words;
    }

    /** The id of the line that is looked at once the one at this index is gone, with those of its cards. */
    static String next(List<Row> rows, int at) {
        Level level = rows.get(at).level();
        return rows.stream()
                .skip(at + 1L)
                .filter(row -> row.level().compareTo(level) <= 0)
                .findFirst()
                .filter(row -> row.level() == level)
                .orElse(rows.get(Math.max(0, at - 1)))
                .id();
    }
}
