package nl.driehoek.app.sound;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The loudspeaker that the system uses by itself. */
final class SystemLoudspeaker implements SoftChime.Loudspeaker {
    @Override
    public void play(byte[] samples, int rate) throws LineUnavailableException {
        AudioFormat format = new AudioFormat(rate, Short.SIZE, 1, true, false);
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
        }
    }
}
