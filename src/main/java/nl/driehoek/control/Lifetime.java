package nl.driehoek.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * The time for which something is open, such as a window on a session. What outlives it is reached through it alone: its
 * values are followed and its alarms are set until it is closed, and after that nothing that outlives it refers to anything
 * that observed them. Used on one thread.
 */
public final class Lifetime implements AutoCloseable {
    private final List<Subscription> ends = new ArrayList<>();
    private boolean closed;

    /**
     * A value of this lifetime that is the same as the given one until this is closed, and stays as it is afterwards.
     * Observers of it need not unsubscribe.
     */
    public <T> ReadOnlyObjectProperty<T> follow(ObservableValue<T> value) {
        ReadOnlyObjectWrapper<T> here = new ReadOnlyObjectWrapper<>(value.getValue());
        add(value.subscribe(here::set));
        return here.getReadOnlyProperty();
    }

    /** An alarm that goes off as the given one does, but never once this is closed. */
    public Typing.Alarm bounded(Typing.Alarm alarm) {
        add(alarm::cancel);
        return new Typing.Alarm() {
            @Override
            public void set(Duration after, Runnable action) {
                if (!closed) {
                    alarm.set(after, action);
                }
            }

            @Override
            public void cancel() {
                alarm.cancel();
            }

            @Override
            public Duration now() {
                return alarm.now();
            }
        };
    }

    /** Ends this when the lifetime is closed, or at once where it is closed already. */
    public void add(Subscription end) {
        if (closed) {
            end.unsubscribe();
        } else {
            ends.add(end);
        }
    }

    /**
     * Ends this when the lifetime is closed, but only for as long as what this returns was told {@code true} last; otherwise the
     * lifetime does not refer to it.
     */
    Consumer<Boolean> endingWhile(Subscription end) {
        return now -> {
            ends.remove(end);
            if (now) {
                add(end);
            }
        };
    }

    /** Whether this has been closed. */
    public boolean isClosed() {
        return closed;
    }

    /** Ends all that was begun in this lifetime, the last first; closing again does nothing. */
    @Override
    public void close() {
        closed = true;
        List<Subscription> all = List.copyOf(ends).reversed();
        ends.clear();
        all.forEach(Subscription::unsubscribe);
    }
}
