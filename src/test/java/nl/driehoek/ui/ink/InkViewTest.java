package nl.driehoek.ui.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.ink.live.LiveMark;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Trace;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is seen of ink, pixel by pixel, on a card that is 600 pixels wide. */
class InkViewTest {
    private static final int WIDTH = 900;
    private static final int EDGE = 10;
    private static final int HEIGHT = 300;
    private static final Mark ACROSS = pen(1, 0.1, 0.3, 0.9, 0.3);
    private static final Mark DOWN = pen(2, 0.5, 0.1, 0.5, 0.6);

    private final Settings settings = new Settings(Map.of(), false);
    private InkView view;
    private Pane paper;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        onFx(() -> {
            view = new InkView();
            paper = new Pane(view);
            settings.desk().style(new Scene(paper, 900, 600));
            view.over(new BoundingBox(0, 0, 600, 400));
            paper.applyCss(); // and then the lay-out, as in every pulse
            paper.layout();
            return null;
        });
    }

    @Test
    void aStrokeIsSeenWhereItIsAndNowhereElse() {
        show(Drawing.of(List.of(ACROSS)));
        assertThat(isInked(0.3, 0.3)).isTrue();
        assertThat(isInked(0.3, 0.33)).isFalse();
        assertThat(isInked(0.95, 0.3)).isFalse();
    }

    @Test
    void whatComesOnTopIsPaintedOverWhatIsThereInTheSameTiles() {
        Drawing before = Drawing.of(List.of(ACROSS));
        show(before);
        Set<Node> tiles = tiles();
        show(before.plus(DOWN));
        assertThat(isInked(0.5, 0.2)).isTrue();
        assertThat(isInked(0.3, 0.3)).as("what was there already").isTrue();
        assertThat(tiles()).containsAll(tiles).hasSizeGreaterThan(tiles.size());
    }

    @Test
    void nothingTakesATileWhereNothingIsDrawn() {
        show(Drawing.of(List.of(pen(1, 0.05, 0.05, 0.1, 0.1))));
        assertThat(tiles()).hasSize(1);
    }

    @Test
    void whatIsErasedIsGoneAndWhatCrossedItIsWhole() {
        Drawing before = Drawing.of(List.of(ACROSS, DOWN));
        show(before);
        show(before.with(List.of(DOWN.id()), List.of()));
        assertThat(isInked(0.5, 0.2)).isFalse();
        assertThat(isInked(0.5, 0.5)).isFalse();
        assertThat(isInked(0.5, 0.3)).isTrue();
        assertThat(isInked(0.3, 0.3)).isTrue();
        show(Drawing.EMPTY);
        assertThat(isInked(0.5, 0.3)).isFalse();
        show(before);
        assertThat(isInked(0.5, 0.2)).isTrue();
    }

    @Test
    void whatMovedIsSeenInItsNewPlaceAlone() {
        Drawing before = Drawing.of(List.of(ACROSS, DOWN));
        show(before);
        show(before.with(List.of(), List.of(ACROSS.moved(0, 2000))));
        assertThat(isInked(0.3, 0.3)).isFalse();
        assertThat(isInked(0.3, 0.5)).isTrue();
    }

    @Test
    void aHighlighterTakesNothingFromTheWritingBelowIt() {
        Mark marker = new Mark.Stroke(
                3, Mark.Tip.HIGHLIGHTER, InkColour.ORANGE, PenWidth.BROAD, Points.of(0.3, 0.1, 0.3, 0.5));
        show(Drawing.of(List.of(ACROSS, marker)));
        assertThat(pixel(0.3, 0.3)).isEqualTo(pixel(0.7, 0.3));
        assertThat(isInked(0.3, 0.2)).isTrue();
        assertThat(pixel(0.3, 0.2)).isNotEqualTo(pixel(0.7, 0.3));
    }

    @Test
    void onACardOfAnotherSizeAllOfItIsPaintedAnew() {
        show(Drawing.of(List.of(ACROSS)));
        onFx(() -> {
            view.over(new BoundingBox(0, 0, 900, 600));
            return null;
        });
        assertThat(pixelAt(630, 270)).isNotEqualTo(Color.TRANSPARENT);
        assertThat(pixelAt(630, 180)).isEqualTo(Color.TRANSPARENT);
    }

    /** A window takes its size in steps while it opens, and its colours come one by one. */
    @Test
    void howeverOftenTheCardChangesAllIsPaintedOnceBeforeTheNextPicture() {
        show(Drawing.of(List.of(ACROSS)));
        Set<Node> before = tiles();
        onFx(() -> {
            view.over(new BoundingBox(0, 0, 500, 333));
            view.over(new BoundingBox(0, 0, 900, 600));
            return null;
        });
        assertThat(tiles()).isEqualTo(before);
        onFx(() -> {
            paper.layout();
            return null;
        });
        assertThat(tiles()).isNotEmpty().doesNotContainAnyElementsOf(before);
    }

    @Test
    void anotherThemeGivesWhatIsThereItsOwnColour() {
        show(Drawing.of(List.of(ACROSS)));
        Color light = pixel(0.3, 0.3);
        onFx(() -> {
            settings.desk().themeProperty().set(ColourScheme.DARK);
            paper.applyCss();
            return null;
        });
        assertThat(isInked(0.3, 0.3)).isTrue();
        assertThat(pixel(0.3, 0.3)).isNotEqualTo(light);
    }

    @Test
    void whatIsBeingDrawnIsSeenUntilTheHandRests() {
        LiveInk ink = new LiveInk();
        Trace trace = new Trace(1 / 600.0);
        LiveMark mark = new LiveMark.Growing(Mark.Tip.PEN, InkColour.BLUE, PenWidth.BROAD, trace);
        onFx(() -> {
            view.follow(ink);
            for (int i = 1; i < 10; i++) {
                trace.add(i / 10.0, 0.3);
                ink.show(mark);
            }
            return null;
        });
        assertThat(view.isLive()).isTrue();
        assertThat(isInked(0.3, 0.3)).isTrue();
        assertThat(tiles()).isEmpty();
        onFx(() -> {
            ink.clear();
            return null;
        });
        assertThat(view.isLive()).isFalse();
        assertThat(isInked(0.3, 0.3)).isFalse();
    }

    @Test
    void aLightThatShoneBeforeThereWasRoomForTheCardIsSeenAsSoonAsThereIs() {
        LiveInk ink = new LiveInk();
        InkView late = onFx(() -> {
            ink.show(new LiveMark.Spotlight(new Vec(0.5, 0.3), 0.1));
            InkView fresh = new InkView();
            fresh.follow(ink);
            fresh.over(new BoundingBox(0, 0, 600, 400));
            return fresh;
        });
        assertThat(late.isLive()).isTrue();
        assertThat(onFx(() -> late.lookup(".ink-shade").getLayoutBounds().getWidth()))
                .isGreaterThan(500);
    }

    /** What was seen on a card full of ink: a grid of light lines. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.5, 0.75})
    void noLineIsSeenWhereTilesMeetWhereverTheCardLies(double offset) {
        WritableImage picture = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> snapshot(offset));
        Color ink = picture.getPixelReader().getColor(EDGE + 100, EDGE + HEIGHT);
        assertThat(ink)
                .as("ink and not paper")
                .isNotEqualTo(picture.getPixelReader().getColor(400, 800));
        for (int x = 60; x < WIDTH - 60; x++) {
            assertThat(picture.getPixelReader().getColor(EDGE + x, EDGE + HEIGHT))
                    .as("at %d", x)
                    .isEqualTo(ink);
        }
    }

    private void show(Drawing drawing) {
        onFx(() -> {
            view.show(drawing);
            return null;
        });
    }

    private Set<Node> tiles() {
        return paper.lookupAll("*").stream().filter(ImageView.class::isInstance).collect(Collectors.toSet());
    }

    private boolean isInked(double x, double y) {
        return pixel(x, y).getOpacity() > 0;
    }

    private Color pixel(double x, double y) {
        return pixelAt((int) (x * 600), (int) (y * 600));
    }

    private Color pixelAt(int x, int y) {
        return onFx(() -> {
            SnapshotParameters how = new SnapshotParameters();
            how.setFill(Color.TRANSPARENT);
            how.setViewport(new Rectangle2D(0, 0, 900, 600));
            PixelReader picture = view.snapshot(how, null).getPixelReader();
            return picture.getColor(x, y);
        });
    }

    private static Mark pen(int id, double... way) {
        return new Mark.Stroke(id, Mark.Tip.PEN, InkColour.BLUE, PenWidth.BROAD, Points.of(way));
    }

    private static <T> T onFx(Supplier<T> does) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, does::get);
    }

    private static WritableImage snapshot(double offset) {
        InkView view = new InkView();
        Pane card = new Pane(view);
        Scene scene = new Scene(card, WIDTH + 2 * EDGE, WIDTH);
        new ThemeManager(ColourScheme.LIGHT).style(scene);
        view.over(new BoundingBox(EDGE + offset, EDGE + offset, WIDTH, WIDTH * 2 / 3.0));
        view.show(Drawing.of(List.of(fullWidth())));
        card.applyCss();
        card.layout();
        return scene.snapshot(null);
    }

    private static Mark fullWidth() {
        double y = HEIGHT / (double) WIDTH;
        return new Mark.Stroke(1, Mark.Tip.PEN, InkColour.BLUE, PenWidth.BROAD, Points.of(0.02, y, 0.5, y, 0.98, y));
    }
}
