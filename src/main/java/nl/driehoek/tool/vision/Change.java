package nl.driehoek.tool.vision;

import java.util.Objects;
import java.util.Optional;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;

/**
 * A value that is to be written on the card.
 *
 * @param by a participant's id, or {@link FieldKey#GROUP}
 * @param value empty where the field is to be left empty
 */
public record Change(String by, String field, Optional<FieldValue> value) {
    public Change {
        Objects.requireNonNull(by);
        Objects.requireNonNull(field);
        Objects.requireNonNull(value);
    }

    /** A value of the group's. */
    public static Change group(String field, Optional<FieldValue> value) {
        return new Change(FieldKey.GROUP, field, value);
    }

    /** A number of the group's. */
    public static Change group(String field, int number) {
        return group(field, Optional.of(new FieldValue.Number(number)));
    }
}
