package nl.driehoek.tool.pane;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.ShowFields;
import nl.driehoek.session.SessionCommand.ShowWork;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Shown;

/**
 * The session as the pane of one card reads and changes it. What is said without naming anybody is about the one whose
 * sheet is open. Lives on the FX thread.
 */
public interface ToolHost {

    /** The session as it is now, without what is still being typed. */
    Session session();

    /** All that happened in it so far, in order. */
    List<Entry> entries();

    /** The decks that it is played with. */
    Library library();

    /** The card that is worked at. */
    CardRef card();

    /** Whose sheet is open: a participant's id, or {@link FieldKey#GROUP}. */
    String by();

    /** Does what is asked, after what is being typed; all of it happens together, and the windows are told once. */
    void perform(List<SessionCommand> commands);

    /**
     * Somebody's field reads like this after another key; it is written when the typing rests for a moment.
     *
     * @param by a participant's id, or {@link FieldKey#GROUP}
     */
    void type(String by, String field, String text);

    /** Whether something typed in this field of theirs still waits to be written. */
    boolean waits(String by, String field);

    /** Writes at once what still waits, for when a field is left. */
    void flush();

    /** What was typed at a place of the pane and not entered yet; empty where nothing was. */
    String draft(String place);

    /** Keeps what was typed at a place of the pane and not entered yet; an empty text makes an end of it. */
    void keepDraft(String place, String text);

    /** Whether one person works here with nobody else, and no room watches. */
    default boolean isAlone() {
        return false;
    }

    /** Shows these cards beside the fields, by their ids in the deck. */
    void help(List<String> cards);

    /** A field of somebody on this card. */
    default FieldKey key(String by, String field) {
        return new FieldKey(card(), field, by);
    }

    /** What somebody filled in, by the ids of the fields; the answer to the card as a whole is not among it. */
    default Map<String, FieldValue> values(String by) {
        return session().board().writing().filled(card(), by);
    }

    /** What is filled in now, by the ids of the fields. */
    default Map<String, FieldValue> values() {
        return values(by());
    }

    /** The value in somebody's field, if there is one. */
    default Optional<FieldValue> value(String by, String field) {
        return session().board().writing().value(key(by, field));
    }

    /** The words in somebody's field; empty text where there are none. */
    default String text(String by, String field) {
        return session().board().writing().text(key(by, field));
    }

    /** Puts this value in somebody's field at once, or leaves the field empty. */
    default void write(String by, String field, Optional<FieldValue> value) {
        perform(List.of(new WriteField(key(by, field), value)));
    }

    /** Puts this value in a field at once, or leaves the field empty. */
    default void write(String field, Optional<FieldValue> value) {
        write(by(), field, value);
    }

    /** A field reads like this after another key; it is written when the typing rests for a moment. */
    default void type(String field, String text) {
        type(by(), field, text);
    }

    /** Whether something typed in this field still waits to be written. */
    default boolean waits(String field) {
        return waits(by(), field);
    }

    /** What the room sees of this card's work now. */
    default Shown shown() {
        return session().projection().shown();
    }

    /** The work of this way that the room sees; empty where it sees something else. */
    default Optional<Shown.Work> shown(String way) {
        return shown() instanceof Shown.Work work && work.way().equals(way) ? Optional.of(work) : Optional.empty();
    }

    /** Lets the room see this work, in place of the card. */
    default void show(Shown.Work work) {
        perform(List.of(new ShowWork(work)));
    }

    /** Lets the room see the card again, with nothing of what was written on it. */
    default void hide() {
        perform(List.of(new ShowFields(Optional.empty())));
    }
}
