package nl.driehoek.session;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names a session for good.
 *
 * @param value 1 to 64 letters, digits and hyphens
 */
public record SessionId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public SessionId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a session's id: " + value);
        }
    }

    /** A new one, unlike all others. */
    public static SessionId fresh() {
        return new SessionId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
