package nl.driehoek.app.sound;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bell on the loudspeaker of the machine, from a thread of its own. A machine without one stays silent, which only the
 * log tells of.
 */
public final class SoftChime implements Chime {
    private static final Logger LOG = LoggerFactory.getLogger(SoftChime.class);

    private final Loudspeaker loudspeaker;
    private final Executor thread;

    SoftChime(Loudspeaker loudspeaker, Executor thread) {
        this.loudspeaker = loudspeaker;
        this.thread = thread;
    }

    /** On the loudspeaker that this machine uses by itself, if it has one. */
    public static SoftChime onThisMachine() {
        return new SoftChime(new SystemLoudspeaker(), Executors.newSingleThreadExecutor(work -> {
            Thread one = new Thread(work, "chime");
            one.setDaemon(true);
            return one;
        }));
    }

    @Override
    public void play() {
        thread.execute(this::sound);
    }

    /** What a machine has for sound may fail in any manner, even with a library that is not there. */
    private void sound() {
        try {
            loudspeaker.play(Bell.samples(), Bell.RATE);
        } catch (Exception | LinkageError e) {
            LOG.info("No sound at the end of a round: {}", e.toString());
        }
    }

    /** What makes sound of numbers. */
    @FunctionalInterface
    interface Loudspeaker {
        /**
         * Plays this and comes back when it has been heard.
         *
         * @param samples 16 bits each, the low byte first, for one loudspeaker
         * @param rate how many of them make a second
         * @throws Exception where it cannot
         */
        void play(byte[] samples, int rate) throws Exception;
    }
}
