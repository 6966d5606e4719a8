package nl.driehoek.app.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BellChimeTest {
    private final List<Runnable> waiting = new ArrayList<>();

    @Test
    void soundsOnAThreadOfItsOwn() {
        AtomicInteger heard = new AtomicInteger();
        new BellChime((samples, _) -> heard.addAndGet(samples.length), waiting::add).play();
        assertThat(heard).hasValue(0);
        waiting.forEach(Runnable::run);
        assertThat(heard).hasValue(BellChime.samples().length);
    }

    @Test
    void aMachineWithoutSoundIsSilentAndNoMore() {
        assertThatCode(() -> new BellChime(
                                (_, _) -> {
                                    throw new IllegalArgumentException("no line that plays this");
                                },
                                Runnable::run)
                        .play())
                .doesNotThrowAnyException();
        assertThatCode(() -> new BellChime(
                                (_, _) -> {
                                    throw new UnsatisfiedLinkError("no sound library");
                                },
                                Runnable::run)
                        .play())
                .doesNotThrowAnyException();
    }

    @Test
    void isSilentForAsLongAsNobodyWantsIt() {
        AtomicInteger heard = new AtomicInteger();
        AtomicBoolean wanted = new AtomicBoolean();
        Chime chime = heard::incrementAndGet;
        Chime asked = chime.where(wanted::get);
        asked.play();
        assertThat(heard).hasValue(0);
        wanted.set(true);
        asked.play();
        assertThat(heard).hasValue(1);
    }

    @Test
    void comesUpAndDiesAwaySoftly() {
        byte[] bell = BellChime.samples();
        int loudest = 0;
        for (int sample = 0; sample < bell.length / 2; sample++) {
            loudest = Math.max(loudest, Math.abs(height(bell, sample)));
        }
        assertThat(loudest).isBetween(Short.MAX_VALUE / 20, Short.MAX_VALUE / 3);
        assertThat(height(bell, 0)).isZero();
        assertThat(Math.abs(height(bell, bell.length / 2 - 1))).isLessThan(20);
    }

    private static int height(byte[] samples, int at) {
        return (short) (samples[2 * at] & 0xff | samples[2 * at + 1] << Byte.SIZE);
    }
}
