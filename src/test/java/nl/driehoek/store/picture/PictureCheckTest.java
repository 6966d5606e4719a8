package nl.driehoek.store.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import nl.driehoek.deck.picture.PictureFile;
import nl.driehoek.deck.picture.PictureFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCheckTest {
    @ParameterizedTest
    @ValueSource(strings = {"a.png", "Foto 1.JPG", "één.jpeg", "weg.svg"})
    void aNameHasNoFolderAndAKnownEnding(String name) {
        assertThat(PictureCheck.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a.gif", ".png", "../a.png", "b/a.png", "b\\a.png", "c:a.png", "a.png/", "a\n.png"})
    void nothingElseIsOne(String name) {
        assertThat(PictureCheck.isName(name)).isFalse();
    }

    @Test
    void proportionsAreKnownFromTheFile() {
        assertThat(TestPictures.file("a.png", TestPictures.png(40, 10)).ratio()).isEqualTo(0.25);
        assertThat(TestPictures.file("a.jpg", TestPictures.jpeg(10, 40)).ratio())
                .isEqualTo(4);
        assertThat(TestPictures.file("a.svg", TestPictures.svg(30, 15)).ratio()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "viewBox='0 0 10 20' width='5'|2",
                "width='30mm' height='15mm'|0.5",
                "width='100%' height='15'|0.5",
                "viewBox='0 0 0 10' width='4' height='4'|1",
                "viewBox='0 0 NaN 10'|0.5",
                "viewBox='0 0 1 1000'|20",
                "|0.5"
            })
    void linesSayTheirSizeInMoreThanOneWay(String attributes, double ratio) {
        byte[] svg = TestPictures.svg(attributes == null ? "" : attributes, "");
        assertThat(TestPictures.file("a.svg", svg).ratio()).isCloseTo(ratio, within(1e-9));
    }

    /** Red is on the left, and goes to the top when it is turned to the right. */
    @ParameterizedTest
    @CsvSource({"1, 2, 0, 0, 8", "3, 2, 0, 15, 8", "6, 0.5, 1, 8, 0", "8, 0.5, 1, 8, 15"})
    void aPhotoStandsUprightHoweverTheCameraWasHeld(int orientation, double wide, int turned, int x, int y)
            throws IOException {
        for (boolean little : new boolean[] {true, false}) {
            PictureFile file = TestPictures.file("a.jpg", TestPictures.photo(32, 16, orientation, little));
            assertThat(file.ratio()).isEqualTo(1 / wide);
            BufferedImage shown = ImageIO.read(new ByteArrayInputStream(file.pixels(100)));
            assertThat(shown.getWidth()).isEqualTo(turned == 1 ? 16 : 32);
            int across = x * shown.getWidth() / 16;
            int down = y * shown.getHeight() / 16;
            assertThat(shown.getRGB(across, down) >> 16 & 0xFF).isGreaterThan(200);
            assertThat(shown.getRGB(shown.getWidth() - 1 - across, shown.getHeight() - 1 - down) >> 16 & 0xFF)
                    .isLessThan(60);
        }
    }

    @Test
    void whatAFileSaysOfItsTurnAndCannotBeReadIsPassedOver() {
        byte[] photo = TestPictures.photo(32, 16, 6, true);
        for (int at = 4; at < 40; at++) {
            byte[] broken = photo.clone();
            broken[at] = (byte) 0xFE;
            assertThat(PhotoTurn.quarters(broken)).isBetween(0, 3);
            assertThat(PhotoTurn.quarters(Arrays.copyOf(photo, at))).isBetween(0, 3);
        }
    }

    @Test
    void linesAreDrawnAsLargeAsSomebodyAsks() throws IOException {
        PictureFile file = TestPictures.file("a.svg", TestPictures.svg(10, 10));
        assertThat(file.kind()).isEqualTo(Kind.SVG);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(file.pixels(64)));
        assertThat(drawn.getWidth()).isEqualTo(64);
        assertThat(drawn.getHeight()).isEqualTo(64);
        assertThat(drawn.getRGB(32, 32)).isEqualTo(0xffff0000);
        assertThat(drawn.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void noPictureOfLinesBecomesMorePixelsThanFit() throws IOException {
        PictureFile file = TestPictures.file("a.svg", TestPictures.svg("viewBox='0 0 1 1000'", ""));
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(file.pixels(2560)));
        assertThat(drawn.getHeight()).isLessThanOrEqualTo(4000);
    }
}
