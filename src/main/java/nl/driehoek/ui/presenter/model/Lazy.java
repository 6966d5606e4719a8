package nl.driehoek.ui.presenter.model;

import java.util.Objects;
import java.util.function.Supplier;

/** A value that is computed when it is first asked for, and once. Used on one thread. */
final class Lazy<T> implements Supplier<T> {
    private Supplier<? extends T> source;
    private T value;

    /** The value that this supplies; never {@code null}. */
    Lazy(Supplier<? extends T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        if (source != null) {
            value = Objects.requireNonNull(source.get());
            source = null; // and with it all that it was computed from
        }
        return value;
    }
}
