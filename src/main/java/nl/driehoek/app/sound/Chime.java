package nl.driehoek.app.sound;

import java.util.function.BooleanSupplier;

/** A short, soft signal that can be heard. */
@FunctionalInterface
public interface Chime {
    /** Starts playing and returns at once; never fails, whether or not the machine can play it. */
    void play();

    /** This one, but silent whenever {@code wanted} says no, which is asked at each call of {@link #play}. */
    default Chime where(BooleanSupplier wanted) {
        return () -> {
            if (wanted.getAsBoolean()) {
                play();
            }
        };
    }
}
