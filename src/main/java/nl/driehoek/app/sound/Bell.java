package nl.driehoek.app.sound;

/** A struck bell as a computer works it out: two tones a fifth apart that come up softly and die away. */
final class Bell {
    /** How many samples make a second. */
    static final int RATE = 44_100;

    private static final double SECONDS = 1.8;
    private static final double LOUDNESS = 0.14;
    private static final double RISE = 0.02;
    private static final double DYING = 3.2;
    private static final double END = 0.15;
    private static final double FIRST = 523.25;
    private static final double SECOND = 783.99;
    private static final double LATER = 0.22;

    private Bell() {}

    /** The sound as it is: 16 bits a sample, the low byte first, for one loudspeaker. */
    static byte[] samples() {
        int count = (int) (SECONDS * RATE);
        byte[] bytes = new byte[2 * count];
        for (int sample = 0; sample < count; sample++) {
            double time = (double) sample / RATE;
            double fading = Math.min(1, (SECONDS - time) / END);
            int height = (int)
                    Math.round((tone(FIRST, time) + tone(SECOND, time - LATER)) * fading * LOUDNESS * Short.MAX_VALUE);
            bytes[2 * sample] = (byte) height;
            bytes[2 * sample + 1] = (byte) (height >> Byte.SIZE);
        }
        return bytes;
    }

    /** One tone with a little of its octave; silent before it is struck. */
    private static double tone(double pitch, double time) {
        if (time < 0) {
            return 0;
        }
        double strength = Math.min(1, time / RISE) * Math.exp(-DYING * time);
        double turn = 2 * Math.PI * pitch * time;
        return strength * (Math.sin(turn) + 0.2 * Math.sin(2 * turn));
    }
}
