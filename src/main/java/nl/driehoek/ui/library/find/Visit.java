package nl.driehoek.ui.library.find;

import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * A place that somebody was led to by what was found.
 *
 * @param isThere whether that is where the reader is
 * @param leave turns back to where the reader was before
 */
public record Visit(BooleanSupplier isThere, Runnable leave) {
    /** Nobody was led anywhere. */
    public static final Visit NONE = new Visit(() -> false, () -> {});

    public Visit {
        Objects.requireNonNull(isThere);
        Objects.requireNonNull(leave);
    }
}
