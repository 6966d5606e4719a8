package nl.driehoek.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.Fonts;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A card that was painted ahead is the card, pixel by pixel, and only as long as it would still look so. */
class PaintedAheadTest {
    private static final Texts TEXTS = new Texts(Language.NL);

    private final ThemeManager looks = new ThemeManager(ColourScheme.LIGHT);
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Stage window;
    private CardView view;
    private PaintedAhead ahead;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            window.close();
            return null;
        });
    }

    @Test
    void whatWasPaintedAheadIsTheCardPixelByPixel() {
        List<WritableImage> seen = onFx(() -> {
            open();
            prepare(face("Wat gaat er goed?"), face("Wat kan beter, en wie helpt daarbij?"));
            List<WritableImage> pictures = new ArrayList<>();
            view.show(face("Wat kan beter, en wie helpt daarbij?"));
            assertThat(isPicture()).isTrue();
            pictures.add(view.snapshot(null, null));
            view.stand();
            assertThat(isPicture()).isFalse();
            pictures.add(view.snapshot(null, null));
            return pictures;
        });
        assertThat(difference(pixels(seen.get(0)), pixels(seen.get(1)))).isLessThanOrEqualTo(2);
    }

    @Test
    void aPictureIsForOneSizeAndOneLookOnly() {
        onFx(() -> {
            open();
            prepare(face("Eerst"));
            view.resize(500, 400);
            view.show(face("Eerst"));
            assertThat(isPicture()).as("another size").isFalse();
            prepare(face("Daarna"));
            looks.themeProperty().set(ColourScheme.DARK);
            view.show(face("Daarna"));
            assertThat(isPicture()).as("other colours").isFalse();
            prepare(face("Later"));
            view.leaveRoomForClock(true);
            view.show(face("Later"));
            assertThat(isPicture()).as("with a clock").isFalse();
            return null;
        });
    }

    @Test
    void whereAPictureNoLongerFitsTheCardStandsInItsPlace() {
        onFx(() -> {
            open();
            prepare(face("Eerst"));
            view.show(face("Eerst"));
            assertThat(isPicture()).isTrue();
            view.resize(500, 400);
            assertThat(isPicture()).as("another size").isFalse();
            view.resize(600, 400);
            view.show(face("Daarna"));
            view.show(face("Eerst"));
            assertThat(isPicture()).isTrue();
            looks.scaleProperty().set(150);
            assertThat(isPicture()).as("other letters").isFalse();
            return null;
        });
    }

    /** What was once so: for a moment the card was there without its picture. */
    @Test
    void aCardWithAPictureOfItsOwnIsNotShownBeforeThatIsDecoded() {
        Illustration own = new Illustration("a.png", "Een kind", "", Illustration.Place.BESIDE, Optional.empty());
        CardContent plain = face("Eerst").card();
        ShownCard illustrated = new ShownCard(
                new CardContent(
                        "i",
                        plain.kind(),
                        "",
                        plain.sketch(),
                        List.of(plain.parts().getFirst(), new Part.Picture(own))),
                "1.1 Ouders",
                0,
                ShownCard.Page.ALL);
        onFx(() -> {
            open();
            prepare(illustrated);
            view.show(illustrated);
            assertThat(isPicture()).isFalse();
            return null;
        });
    }

    @Test
    void onlyFourPicturesAreKept() {
        onFx(() -> {
            open();
            prepare(face("1"));
            prepare(face("2"), face("3"), face("4"), face("5"));
            view.show(face("1"));
            assertThat(isPicture()).isFalse();
            view.show(face("5"));
            assertThat(isPicture()).isTrue();
            return null;
        });
    }

    private void open() {
        view = new CardView(CardView.Variant.FACE, TEXTS);
        view.setManaged(false);
        view.resize(600, 400);
        window = new Stage(StageStyle.UNDECORATED);
        window.setScene(new Scene(new Pane(view), 640, 440));
        looks.style(window.getScene());
        window.show();
        ahead = new PaintedAhead(view, TEXTS, looks::style, (_, action) -> waiting.add(action));
    }

    private void prepare(ShownCard... faces) {
        ahead.prepare(() -> List.of(faces));
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private boolean isPicture() {
        return view.getChildrenUnmodifiable().get(1) instanceof ImageView;
    }

    private static ShownCard face(String text) {
        Card card = new Card.Question(CardFace.of("q", text));
        return new ShownCard(CardContent.of(card), "1.1 Ouders", 0, ShownCard.Page.ALL);
    }

    private static int[] pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] all = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), all, 0, width);
        return all;
    }

    /** The largest difference of any colour of any pixel, from 0 to 255. */
    private static int difference(int[] one, int[] other) {
        assertThat(one).hasSameSizeAs(other);
        return IntStream.range(0, one.length)
                .flatMap(i -> IntStream.of(0, 8, 16, 24)
                        .map(shift -> Math.abs((one[i] >> shift & 0xff) - (other[i] >> shift & 0xff))))
                .max()
                .orElseThrow();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }
}
