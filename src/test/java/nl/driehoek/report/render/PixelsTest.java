package nl.driehoek.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.driehoek.store.picture.TestPictures;
import org.junit.jupiter.api.Test;

/** Pictures as pixels. */
class PixelsTest {
    private static final int WHITE = 0xffffff;
    private static final int YELLOW = 0xffff00;

    @Test
    void aCardWithInkLooksAsItIsWritten() throws IOException {
        BufferedImage image = drawn(card(), 1500);
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1500, 1000);
        assertThat(colour(image, 700, 20)).isEqualTo(0xfffefb); // its paper
        assertThat(colour(image, 300, 450)).as("the end of a stroke").isEqualTo(0x0b4fa3);
        assertThat(colour(image, 1060, 310)).as("a sticky note").isEqualTo(0xcfe3f8);
        assertThat(colour(image, 1, 500)).as("its edge").isEqualTo(0x857d72);
    }

    @Test
    void aHighlighterIsNoDarkerWhereItWentTwice() throws IOException {
        String stroke = "<path d='M10 10L90 10' fill='none' stroke='#000000' stroke-width='8'/>";
        BufferedImage once = drawn(picture("<g opacity='0.35'>" + stroke + "</g>"), 100);
        BufferedImage twice = drawn(picture("<g opacity='0.35'>" + stroke + stroke + "</g>"), 100);
        assertThat(colour(twice, 50, 10)).isEqualTo(colour(once, 50, 10)).isNotIn(WHITE, 0);
    }

    @Test
    void wordsAreAsWideAsTheyShouldBe() throws IOException {
        String text = "<text y='40' font-size='20' fill='#000000'><tspan x='10' textLength='80'>il</tspan></text>";
        BufferedImage image = drawn(picture(text), 100);
        int[] columns = IntStream.range(0, 100).filter(x -> isInk(image, x)).toArray();
        assertThat(columns[0]).isBetween(10, 30);
        assertThat(columns[columns.length - 1]).isBetween(60, 90);
    }

    @Test
    void thePictureOfACardFillsItsPlace() throws IOException {
        String address = PagePicture.of(TestPictures.file("p.png", TestPictures.png(400, 200)), 40)
                .address();
        String image =
                "<image xmlns:xlink='http://www.w3.org/1999/xlink' x='20' y='10' width='60' height='30' xlink:href='"
                        + address + "'/>";
        BufferedImage drawn = drawn(picture(image), 200);
        assertThat(colour(drawn, 44, 24)).as("its left half").isEqualTo(0xff0000);
        assertThat(colour(drawn, 96, 76)).as("down to its lower edge").isEqualTo(0xff0000);
        assertThat(colour(drawn, 150, 50)).as("its right half is seen through").isEqualTo(YELLOW);
        assertThat(colour(drawn, 36, 50)).as("beside it").isEqualTo(YELLOW);
        assertThat(colour(drawn, 60, 86)).as("below it").isEqualTo(YELLOW);
    }

    @Test
    void aLargePictureIsMadeSmallWithoutLosingWhatIsThin() throws IOException {
        BufferedImage large = new BufferedImage(1600, 800, BufferedImage.TYPE_INT_RGB);
        for (int x = 3; x < 1600; x += 16) {
            for (int y = 0; y < 800; y++) {
                large.setRGB(x, y, WHITE);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(large, "png", png);
        byte[] small = PagePicture.of(TestPictures.file("p.png", png.toByteArray()), 100)
                .bytes();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(small));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(100, 50);
        assertThat(IntStream.range(0, 100)).allMatch(x -> (colour(image, x, 25) & 0xff) > 5);
    }

    @Test
    void lettersOfManyScriptsAreNoBoxes() throws IOException {
        BufferedImage box = drawn(word("\ue000"), 100);
        for (String name : List.of("ë", "ş", "ł", "س", "א", "王", "தமிழ்", "สมชาย", "김", "რ", "ሰ", "रवि")) {
            BufferedImage image = drawn(word(name), 100);
            assertThat(pixels(image)).as(name).isNotEqualTo(pixels(box));
            assertThat(IntStream.range(0, 100).anyMatch(x -> isInk(image, x))).isTrue();
        }
    }

    @Test
    void whatIsNoPictureIsRefused() {
        for (String other : List.of("", "<svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")) {
            assertThatThrownBy(() -> Pixels.png(other, 10)).isInstanceOf(IOException.class);
        }
    }

    private static String word(String word) {
        return picture("<text x='10' y='50' font-size='30' fill='#000000'>" + word + "</text>");
    }

    private static boolean isInk(BufferedImage image, int x) {
        return IntStream.range(0, image.getHeight()).anyMatch(y -> colour(image, x, y) != YELLOW);
    }

    private static int colour(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & WHITE;
    }

    private static List<Integer> pixels(BufferedImage image) {
        return IntStream.of(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .boxed()
                .toList();
    }

    private static String picture(String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 80'>"
                + "<rect width='100' height='80' fill='#ffff00'/>" + content + "</svg>";
    }

    private static String card() throws IOException {
        try (var file = PixelsTest.class.getResourceAsStream("/report/card.svg")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static BufferedImage drawn(String svg, int width) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Pixels.png(svg, width)));
    }
}
