package nl.driehoek.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PixelsTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @RepeatedTest(40)
    void whatIsKeptIsShownAgainPixelByPixel(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        int width = 1 + random.nextInt(40);
        int height = 1 + random.nextInt(20);
        int colours = 1 + random.nextInt(5);
        int[] values = random.ints(width * height)
                .map(value -> random.nextInt(4) == 0 ? 0xff000000 | value % colours : 0)
                .toArray();
        Pixels kept = Pixels.of(image(width, height, values));
        int[] shown = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Pixels.Screen screen = kept.screen();
            screen.show(new Pixels(width, height, new int[] {width * height, 0xffffffff}));
            return values(screen.show(kept));
        });
        assertThat(shown).isEqualTo(values);
    }

    @Test
    void whatIsMostlyOfOneColourTakesATenthOfItsPixels() {
        int[] values = IntStream.range(0, 400 * 300)
                .map(i -> i % 40 == 0 ? 0xff000000 | i % 250 : 0xffeeeeee)
                .toArray();
        assertThat(Pixels.of(image(400, 300, values)).runs()).hasSizeLessThan(400 * 300 / 9);
    }

    @Test
    void aScreenIsForOneSize() {
        Pixels.Screen screen = Pixels.NONE.screen();
        assertThat(screen.fits(Pixels.NONE)).isTrue();
        assertThat(screen.fits(new Pixels(1, 2, new int[] {2, 0}))).isFalse();
    }

    private static Image image(int width, int height, int[] values) {
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), values, 0, width);
        return image;
    }

    private static int[] values(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] values = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), values, 0, width);
        return values;
    }
}
