package nl.driehoek.app.sound;

import java.util.function.BooleanSupplier;

/** A soft sound that calls for attention without startling anybody. */
@FunctionalInterface
public interface Chime {
    /** Lets it be heard; comes back at once and never fails, whether or not anything can be heard. */
    void play();

    /** This one, but silent whenever nobody wants it. */
    default Chime where(BooleanSupplier wanted) {
        return () -> {
            if (wanted.getAsBoolean()) {
                play();
            }
        };
    }
}
