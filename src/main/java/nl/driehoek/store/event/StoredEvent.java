package nl.driehoek.store.event;

import java.util.Objects;

/**
 * An event as it stands on disk.
 *
 * @param type its word
 * @param version of the shape of its content, from 1
 * @param json its content
 */
public record StoredEvent(String type, int version, String json) {
    public StoredEvent {
        Objects.requireNonNull(type);
        Objects.requireNonNull(json);
    }
}
