package nl.driehoek.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.Fonts;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A card has the shadow that the toolkit would give it, without pictures as large as the card, which the toolkit needs for it. */
class CardShadowTest {
    private static final int MARGIN = 60;
    private static final int WIDTH = 420;
    private static final int HEIGHT = 320;
    private static final int CORNER = 18;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @ParameterizedTest
    @EnumSource(ColourScheme.class)
    void roundTheCardItLooksAsTheEffectOfTheToolkit(ColourScheme colours) {
        Region effect = new Region();
        effect.setStyle("-fx-background-color: -role-face; -fx-background-radius: 18px;"
                + "-fx-effect: dropshadow(gaussian, -role-shadow, 28, 0, 0, 8)");
        int[] toolkit = painted(colours, effect);
        int[] own = painted(colours, new CardShadow());
        int side = WIDTH + 2 * MARGIN;
        assertThat(IntStream.range(0, own.length)
                        .filter(i -> isOutside(i % side - MARGIN, i / side - MARGIN))
                        .map(i -> difference(own[i], toolkit[i]))
                        .boxed())
                .isNotEmpty()
                .allMatch(difference -> difference <= 4);
    }

    @Test
    void belowTheCardItIsDarker() {
        int[] own = painted(ColourScheme.LIGHT, new CardShadow());
        int side = WIDTH + 2 * MARGIN;
        assertThat(own[(MARGIN + HEIGHT + 8) * side + side / 2]).isNotEqualTo(own[side / 2]);
    }

    /** What was once so: the shadow was an effect, and a picture of it as large as the card was kept. */
    @Test
    void noPictureOfTheWholeShadowIsKept() {
        CardView view = new CardView(CardView.Variant.FACE, new Texts(Language.NL));
        view.show(new Card.Question(CardFace.of("q", "Wat gaat er goed?")), "1.1 Ouders", 0);
        painted(ColourScheme.LIGHT, view);
        Node shadow = view.lookup("." + CardStyles.SHADOW);
        assertThat(shadow.getEffect()).isNull();
        assertThat(shadow.isCache()).isFalse();
    }

    private static int[] painted(ColourScheme colours, Region region) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            region.setManaged(false);
            region.resizeRelocate(MARGIN, MARGIN, WIDTH, HEIGHT);
            Scene scene = new Scene(new Pane(region), WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN);
            new ThemeManager(colours).style(scene);
            return values(scene.snapshot(null));
        });
    }

    private static int[] values(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] values = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), values, 0, width);
        return values;
    }

    /** Whether no part of a pixel lies on the card. */
    private static boolean isOutside(int x, int y) {
        int right = Math.max(CORNER - x, x + 1 - (WIDTH - CORNER));
        int below = Math.max(CORNER - y, y + 1 - (HEIGHT - CORNER));
        return right > CORNER || below > CORNER || right > 0 && below > 0 && Math.hypot(right, below) > CORNER + 2;
    }

    private static int difference(int one, int other) {
        return IntStream.of(0, 8, 16)
                .map(shift -> Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)))
                .max()
                .orElseThrow();
    }
}
