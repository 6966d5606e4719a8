package nl.driehoek.session.alone;

import java.time.LocalDate;
import java.util.Objects;
import nl.driehoek.session.board.FieldKey;

/**
 * What somebody answered to a card at one time.
 *
 * @param key where it stands
 * @param day on which it was begun again, or for the first answer on which it was last changed
 * @param text never blank
 */
public record DatedAnswer(FieldKey key, LocalDate day, String text) {
    public DatedAnswer {
        Objects.requireNonNull(key);
        Objects.requireNonNull(day);
        Objects.requireNonNull(text);
    }
}
