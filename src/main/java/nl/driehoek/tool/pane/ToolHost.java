package nl.driehoek.tool.pane;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.session.board.FieldValue;

/** The values of one card and one person, as a pane reads and changes them. Lives on the FX thread. */
public interface ToolHost {

    /** What is filled in now, by the ids of the fields, without what is still being typed. */
    Map<String, FieldValue> values();

    /** Puts this value in a field at once, or leaves the field empty. */
    void write(String field, Optional<FieldValue> value);

    /** A field reads like this after another key; it is written when the typing rests for a moment. */
    void type(String field, String text);

    /** Whether something typed in this field still waits to be written. */
    boolean waits(String field);

    /** Writes at once what still waits, for when a field is left. */
    void flush();

    /** Shows these cards beside the fields, by their ids in the deck. */
    void help(List<String> cards);
}
