package nl.driehoek.ui.presenter;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import nl.driehoek.control.Typing;

/**
 * What the window knows the time by.
 *
 * @param clock in the zone that the reader lives in
 * @param alarms gives each thing that waits for a moment an alarm of its own
 * @param settling says when what lies around the card may follow it
 */
public record Timing(Clock clock, Supplier<Typing.Alarm> alarms, Typing.Alarm settling) {
    public Timing {
        Objects.requireNonNull(clock);
        Objects.requireNonNull(alarms);
        Objects.requireNonNull(settling);
    }
}
