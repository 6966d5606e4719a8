package nl.driehoek.tool;

import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Row;
import nl.driehoek.report.choice.Item;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;

/** A way of working with one card, as far as it is about values and not about windows. */
public interface Tool {

    /** The word for it in deck files and sessions; it never changes. */
    String way();

    /** What the facilitator calls it. */
    MessageKey name();

    /** What somebody calls it who works at it alone. */
    default MessageKey nameAlone() {
        return name();
    }

    /** The ids of the fields that the card asks for, over which is counted what is left, in reading order; none twice. */
    default List<String> fields() {
        return List.of();
    }

    /** Whether everybody has a sheet of their own, which is where the card's work is done and so comes up with the card. */
    default boolean isSheet() {
        return false;
    }

    /** Whether it is at the desk as soon as its card is, rather than when it is asked for. */
    default boolean comesUp() {
        return isSheet();
    }

    /**
     * What the room sees in place of the card while the group works at it.
     *
     * @param deck the card's own
     * @param values what was turned over, shown as work of this way
     * @return empty where the card itself is to be seen
     */
    default Optional<CardContent> face(Deck deck, RoomValues values, Texts texts) {
        return Optional.empty();
    }

    /**
     * What the room sees in place of the card, where it tells of other cards too.
     *
     * @param library the decks at hand
     * @param deck the card's own
     */
    default Optional<CardContent> face(Library library, Deck deck, RoomValues values, Texts texts) {
        return face(deck, values, texts);
    }

    /** Whether this is what the facilitator puts on the wall with the one key for it, and takes off again. */
    default boolean isShown(Shown.Work work) {
        return work.way().equals(way());
    }

    /** The ids of the fields in which the group's result stands, for looking back at it; the group's answer is not named. */
    default List<String> agreed() {
        return List.of();
    }

    /**
     * What the room sees next of work that is shown one thing at a time.
     *
     * @param now what it sees
     * @param by 1 for what follows it, -1 for what came before it
     * @return empty where nothing does
     */
    default Optional<Shown.Work> step(Board board, CardRef ref, Shown.Work now, int by) {
        return Optional.empty();
    }

    /** What a field of its own is called, as the head of its value in a table; all alike by default. */
    default String label(String field, Texts texts) {
        return texts.get(name());
    }

    /**
     * What the value at an address of its own says in words, such as in a table; by default what was typed there.
     *
     * @return empty where it tells how the work stands, such as its step or where something lies, rather than what was said
     */
    default Optional<String> words(FieldKey key, Board board, Texts texts) {
        String typed = board.writing().text(key);
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed);
    }

    /** The text of its card, in Markdown, as it stands over the work at the desk: without what the work asks again below it. */
    default String lead(Card card) {
        return card.text();
    }

    /** What its rows in a report are about. */
    default Item item() {
        return Item.ANSWERS;
    }

    /** Whether a field belongs to it. */
    default boolean owns(String field) {
        return false;
    }

    /** Whether its work is the group's alone, so that it takes no notice of what others may have in its fields. */
    default boolean isOfGroup() {
        return false;
    }

    /** Whether the room watches words grow in it as they are typed; else they come to the room once they are entered. */
    default boolean grows() {
        return false;
    }

    /** Whether its part of a report tells of the value at this address. */
    default boolean tells(FieldKey key) {
        return owns(key.field()) && (key.isGroup() || !isOfGroup());
    }

    /** What a report tells of the work at a card, where words of other cards of its deck are needed for it. */
    default List<Row> rows(Deck deck, CardRef ref, Board board, Texts texts) {
        return rows(ref, board, texts);
    }

    /** What a report tells of the work at a card, of the fields that belong to it. */
    default List<Row> rows(CardRef ref, Board board, Texts texts) {
        return List.of();
    }
}
