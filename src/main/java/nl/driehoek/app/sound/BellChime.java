package nl.driehoek.app.sound;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A synthesized bell on the default audio device, played on a daemon thread: two tones a fifth apart with a soft attack and
 * an exponential decay. Where there is no audio device nothing is heard, and the log says so.
 */
public final class BellChime implements Chime {
    /** The sample rate, in hertz. */
    static final int RATE = 44_100;

    private static final Logger LOG = LoggerFactory.getLogger(BellChime.class);
    private static final double SECONDS = 1.8;
    private static final double LOUDNESS = 0.14;
    private static final double ATTACK = 0.02; // seconds
    private static final double DECAY = 3.2; // a second
    private static final double FADE_OUT = 0.15; // seconds
    private static final double FIRST = 523.25; // hertz
    private static final double SECOND = 783.99; // hertz
    private static final double SECOND_AT = 0.22; // seconds

    private final Output output;
    private final Executor thread;

    BellChime(Output output, Executor thread) {
        this.output = output;
        this.thread = thread;
    }

    /** On the default audio device of this machine. */
    public static BellChime onThisMachine() {
        return new BellChime(BellChime::playOnDevice, Executors.newSingleThreadExecutor(work -> {
            Thread one = new Thread(work, "chime");
            one.setDaemon(true);
            return one;
        }));
    }

    @Override
    public void play() {
        thread.execute(this::sound);
    }

    /** Audio may fail in any manner, even with a native library that is not there. */
    private void sound() {
        try {
            output.play(samples(), RATE);
        } catch (Exception | LinkageError e) {
            LOG.info("No sound at the end of a round: {}", e.toString());
        }
    }

    /** The sound as signed 16-bit little-endian PCM, in mono. */
    static byte[] samples() {
        int count = (int) (SECONDS * RATE);
        byte[] bytes = new byte[2 * count];
        for (int sample = 0; sample < count; sample++) {
            int value = (int) Math.round(wave((double) sample / RATE) * Short.MAX_VALUE);
            bytes[2 * sample] = (byte) value;
            bytes[2 * sample + 1] = (byte) (value >> Byte.SIZE);
        }
        return bytes;
    }

    /** The wave at this time in seconds, from -1 to 1. */
    private static double wave(double time) {
        double fading = Math.min(1, (SECONDS - time) / FADE_OUT);
        return (tone(FIRST, time) + tone(SECOND, time - SECOND_AT)) * fading * LOUDNESS;
    }

    /** One tone with a little of its octave, from -1.2 to 1.2; 0 before its time 0, in seconds. */
    private static double tone(double pitch, double time) {
        if (time < 0) {
            return 0;
        }
        double strength = Math.min(1, time / ATTACK) * Math.exp(-DECAY * time);
        double turn = 2 * Math.PI * pitch * time;
        return strength * (Math.sin(turn) + 0.2 * Math.sin(2 * turn));
    }

    private static void playOnDevice(byte[] samples, int rate) throws LineUnavailableException {
        AudioFormat format = new AudioFormat(rate, Short.SIZE, 1, true, false);
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
        }
    }

    /** Plays samples. */
    @FunctionalInterface
    interface Output {
        /**
         * Plays these and returns when they have been heard.
         *
         * @param samples signed 16-bit little-endian PCM, in mono
         * @param rate the sample rate, in hertz
         * @throws Exception if they cannot be played
         */
        void play(byte[] samples, int rate) throws Exception;
    }
}
