package nl.driehoek.ui.theme;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A part of a window that is made when somebody first turns to it. Lives on the FX thread. */
public final class OnDemand<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    /** Not made yet. */
    public OnDemand(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The part, made now if it was not. */
    public T get() {
        T part = made.orElseGet(maker);
        made = Optional.of(part);
        return part;
    }

    /** Does this with the part, if it was made. */
    public void ifMade(Consumer<T> work) {
        made.ifPresent(work);
    }
}
