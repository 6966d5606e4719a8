package nl.driehoek.tool;

import java.util.Collection;
import java.util.Map;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.ToolText;
import nl.driehoek.session.board.FieldValue;

/**
 * How much of what is asked for is there.
 *
 * @param left how many fields are still empty, from 0 to {@code all}
 * @param all how many fields there are
 */
public record Progress(int left, int all) {
    public Progress {
        if (left < 0 || left > all) {
            throw new IllegalArgumentException(left + " left of " + all);
        }
    }

    /** Of these fields with these values. */
    public static Progress of(Collection<String> fields, Map<String, FieldValue> values) {
        int left = (int)
                fields.stream().filter(field -> !values.containsKey(field)).count();
        return new Progress(left, fields.size());
    }

    /** What is left, in words. */
    public String words(Texts texts) {
        return left == 0 ? texts.get(ToolText.LEFT_NOTHING) : texts.get(ToolText.LEFT, left, all);
    }
}
